# make help lists the targets.

SWIFT ?= swift
# More flags for every swift build and test, such as SWIFT_FLAGS="-j 1".
SWIFT_FLAGS ?=
# debug builds faster, release runs faster; the demo needs no speed.
CONFIG ?= debug
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
DESTDIR ?=
# How long each fuzz target runs, in seconds.
FUZZ_SECONDS ?= 60

BUILD := .build
# No Swift runtime needs to be installed where these binaries run.
# Across modules, as the hot path crosses them; exclusivity is checked in debug builds, so in all tests.
RELEASE_FLAGS := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked
RELEASE := $(BUILD)/release
SBINDIR = $(PREFIX)/sbin
BINDIR = $(PREFIX)/bin
LIBDIR = $(PREFIX)/lib
DOCDIR = $(PREFIX)/share/doc/kmsd
BASHDIR = $(PREFIX)/share/bash-completion/completions
ZSHDIR = $(PREFIX)/share/zsh/site-functions
FISHDIR = $(PREFIX)/share/fish/vendor_completions.d
MANUALS := README.md CHANGELOG.md LICENSE SECURITY.md proto/PROTOCOL.md \
	docs/ARCHITECTURE.md docs/THREAT_MODEL.md docs/configuration.md

.DEFAULT_GOAL := help
.PHONY: help packages build release demo test check format bench sanitize fuzz generate \
	install uninstall clean

help: ## Say what each target does
	@echo "make TARGET, where TARGET is one of:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null \
		|| sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1: \2/p' $(MAKEFILE_LIST)

packages: ## Install the Debian packages that are missing
	@scripts/install-packages

build: packages ## Build everything, for development
	$(SWIFT) build $(SWIFT_FLAGS)

release: packages ## Build kmsd and kmsctl as they are installed
	$(SWIFT) build $(SWIFT_FLAGS) $(RELEASE_FLAGS) --product kmsd
	$(SWIFT) build $(SWIFT_FLAGS) $(RELEASE_FLAGS) --product kmsctl

demo: packages ## Build, then show a data key's life with a throwaway daemon
	$(SWIFT) build $(SWIFT_FLAGS) -c $(CONFIG) --product kmsd
	$(SWIFT) build $(SWIFT_FLAGS) -c $(CONFIG) --product kmsctl
	@KMSD_BIN_DIR="$(CURDIR)/$(BUILD)/$(CONFIG)" scripts/demo

test: build ## Run all tests: Swift's, those in Python, the system's
	$(SWIFT) test $(SWIFT_FLAGS)
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" "$$(scripts/python-env)" -B Tests/Python/test_protocol.py
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" "$$(scripts/python-env)" -B Tests/Python/test_store.py
	@JMESPATH_CHECK="$(CURDIR)/$(BUILD)/debug/jmespath-check" "$$(scripts/python-env)" -B Tests/Python/test_jmespath.py
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" "$$(scripts/python-env)" -B Tests/Python/test_shorthand.py
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" Tests/System/run

check: packages ## Check style, generated code, scripts, units and C shims
	$(SWIFT) format lint --strict -r Package.swift Sources Tests
	@scripts/check-generated
	@scripts/check-scripts
	@scripts/check-units
	@scripts/check-shims

format: ## Format the Swift code in place
	$(SWIFT) format -i -r Package.swift Sources Tests

bench: release ## Measure, and print a table and one JSON object a line
	$(SWIFT) build $(SWIFT_FLAGS) $(RELEASE_FLAGS) --product kmsd-bench
	@$(RELEASE)/kmsd-bench $(CURDIR)/$(RELEASE)/kmsd

sanitize: packages ## Run the Swift tests under the address and the thread sanitizer
	@# Swift keeps pointers with marks in spare bits, which the leak detector does not take for pointers.
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test $(SWIFT_FLAGS) --sanitize=address --scratch-path .build-asan
	$(SWIFT) test $(SWIFT_FLAGS) --sanitize=thread --scratch-path .build-tsan

fuzz: packages ## Fuzz the frame and message decoders for FUZZ_SECONDS
	@FUZZ_SECONDS=$(FUZZ_SECONDS) SWIFT="$(SWIFT)" SWIFT_FLAGS="$(SWIFT_FLAGS)" scripts/fuzz

generate: packages ## Make the generated code anew from proto/
	"$$(scripts/python-env)" scripts/generate.py .

install: ## Install what `make release` built: DESTDIR, PREFIX, SYSCONFDIR
	@for program in kmsd kmsctl; do \
		test -x $(RELEASE)/$$program || { echo "run first: make release" >&2; exit 1; }; \
	done
	install -d $(DESTDIR)$(SBINDIR) $(DESTDIR)$(BINDIR) $(DESTDIR)$(DOCDIR) \
		$(DESTDIR)$(BASHDIR) $(DESTDIR)$(ZSHDIR) $(DESTDIR)$(FISHDIR) \
		$(DESTDIR)$(LIBDIR)/systemd/system $(DESTDIR)$(LIBDIR)/sysusers.d \
		$(DESTDIR)$(LIBDIR)/tmpfiles.d $(DESTDIR)$(SYSCONFDIR)/kmsd
	install -m 755 $(RELEASE)/kmsd $(DESTDIR)$(SBINDIR)/kmsd
	install -m 755 $(RELEASE)/kmsctl $(DESTDIR)$(BINDIR)/kmsctl
	for unit in kmsd.service kmsd.socket; do \
		sed -e 's,/usr/sbin/kmsd,$(SBINDIR)/kmsd,' -e 's,/usr/share/doc/kmsd,$(DOCDIR),' \
			-e 's,/etc/kmsd,$(SYSCONFDIR)/kmsd,' systemd/$$unit \
			> $(DESTDIR)$(LIBDIR)/systemd/system/$$unit && \
		chmod 644 $(DESTDIR)$(LIBDIR)/systemd/system/$$unit || exit 1; \
	done
	install -m 644 systemd/kmsd.sysusers.conf $(DESTDIR)$(LIBDIR)/sysusers.d/kmsd.conf
	install -m 644 systemd/kmsd.tmpfiles.conf $(DESTDIR)$(LIBDIR)/tmpfiles.d/kmsd.conf
	test -e $(DESTDIR)$(SYSCONFDIR)/kmsd/kmsd.yaml \
		|| install -m 644 etc/kmsd.yaml $(DESTDIR)$(SYSCONFDIR)/kmsd/kmsd.yaml
	install -m 644 etc/kmsd.yaml $(DESTDIR)$(DOCDIR)/kmsd.yaml
	$(RELEASE)/kmsctl --generate-completion-script bash > $(DESTDIR)$(BASHDIR)/kmsctl
	$(RELEASE)/kmsctl --generate-completion-script zsh > $(DESTDIR)$(ZSHDIR)/_kmsctl
	$(RELEASE)/kmsctl --generate-completion-script fish > $(DESTDIR)$(FISHDIR)/kmsctl.fish
	chmod 644 $(DESTDIR)$(BASHDIR)/kmsctl $(DESTDIR)$(ZSHDIR)/_kmsctl $(DESTDIR)$(FISHDIR)/kmsctl.fish
	install -m 644 $(MANUALS) $(DESTDIR)$(DOCDIR)

uninstall: ## Remove what install put there; keys, configuration and records stay
	rm -f $(DESTDIR)$(SBINDIR)/kmsd $(DESTDIR)$(BINDIR)/kmsctl \
		$(DESTDIR)$(LIBDIR)/systemd/system/kmsd.service \
		$(DESTDIR)$(LIBDIR)/systemd/system/kmsd.socket \
		$(DESTDIR)$(LIBDIR)/sysusers.d/kmsd.conf $(DESTDIR)$(LIBDIR)/tmpfiles.d/kmsd.conf \
		$(DESTDIR)$(BASHDIR)/kmsctl $(DESTDIR)$(ZSHDIR)/_kmsctl $(DESTDIR)$(FISHDIR)/kmsctl.fish
	rm -rf $(DESTDIR)$(DOCDIR)
	@echo "left as they are: $(SYSCONFDIR)/kmsd, /var/lib/kmsd, /var/log/kmsd, user and group kmsd"

clean: ## Remove everything that was built
	rm -rf .build .build-asan .build-tsan .build-fuzz .venv
