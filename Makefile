# make help lists the targets.

SWIFT ?= swift
# More flags for every swift build and test, such as SWIFT_FLAGS="-j 1".
SWIFT_FLAGS ?=
# debug builds faster, release runs faster; the demo needs no speed.
CONFIG ?= debug
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
DESTDIR ?=
# Where systemd looks for units; beside it sysusers.d and tmpfiles.d. systemd reads /etc, /usr/local/lib
# and /usr/lib, so that another PREFIX needs UNITDIR=/etc/systemd/system, or links to what is there.
UNITDIR ?= $(PREFIX)/lib/systemd/system
# How long each fuzz target runs, in seconds.
FUZZ_SECONDS ?= 60

BUILD := .build
# Compiler and package manager leave files in the folder for temporary files: here they go with `make
# clean`.
SWIFT_RUN = mkdir -p $(BUILD)/tmp && TMPDIR="$(CURDIR)/$(BUILD)/tmp" $(SWIFT)
# No Swift runtime needs to be installed where these binaries run.
# Across modules, as the hot path crosses them; exclusivity is checked in debug builds, so in all tests.
RELEASE_FLAGS := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked
RELEASE := $(BUILD)/release
SBINDIR = $(PREFIX)/sbin
BINDIR = $(PREFIX)/bin
# The folder that has sysusers.d and tmpfiles.d: /usr/lib for /usr/lib/systemd/system, /etc for /etc's.
SYSTEMDIR = $(if $(filter %/systemd/system,$(UNITDIR)),$(patsubst %/systemd/system,%,$(UNITDIR)),$(PREFIX)/lib)
LOGROTATE = sed 's,/usr/sbin/kmsd,$(SBINDIR)/kmsd,' etc/kmsd.logrotate
# There while systemd runs this machine.
SYSTEMD_RUNNING ?= /run/systemd/system
DOCDIR = $(PREFIX)/share/doc/kmsd
BASHDIR = $(PREFIX)/share/bash-completion/completions
ZSHDIR = $(PREFIX)/share/zsh/site-functions
FISHDIR = $(PREFIX)/share/fish/vendor_completions.d
MANUALS := README.md CHANGELOG.md LICENSE SECURITY.md \
	docs/API.md docs/ACCESS.md docs/ARCHITECTURE.md docs/THREAT_MODEL.md docs/configuration.md

.DEFAULT_GOAL := help
.PHONY: help packages test-packages build release demo test check format bench sanitize fuzz generate \
	install uninstall clean

help: ## Say what each target does
	@echo "make TARGET, where TARGET is one of:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null \
		|| sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1: \2/p' $(MAKEFILE_LIST)

packages: ## Install the Debian packages that building takes and that are missing
	@scripts/install-packages build

test-packages: ## The same with what tests, checks and the code generator take
	@scripts/install-packages test

build: packages ## Build everything, for development
	$(SWIFT_RUN) build $(SWIFT_FLAGS)

release: packages ## Build kmsd and kmsctl as they are installed
	$(SWIFT_RUN) build $(SWIFT_FLAGS) $(RELEASE_FLAGS) --product kmsd
	$(SWIFT_RUN) build $(SWIFT_FLAGS) $(RELEASE_FLAGS) --product kmsctl

demo: packages ## Build, then show a data key's life with a throwaway daemon
	$(SWIFT_RUN) build $(SWIFT_FLAGS) -c $(CONFIG) --product kmsd
	$(SWIFT_RUN) build $(SWIFT_FLAGS) -c $(CONFIG) --product kmsctl
	@KMSD_BIN_DIR="$(CURDIR)/$(BUILD)/$(CONFIG)" scripts/demo

test: test-packages build ## Run all tests: Swift's, those in Python, the system's
	$(SWIFT_RUN) test $(SWIFT_FLAGS)
	@"$$(scripts/python-env)" -B Tests/Python/test_schema.py
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" "$$(scripts/python-env)" -B Tests/Python/test_protocol.py
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" "$$(scripts/python-env)" -B Tests/Python/test_store.py
	@JMESPATH_CHECK="$(CURDIR)/$(BUILD)/debug/jmespath-check" "$$(scripts/python-env)" -B Tests/Python/test_jmespath.py
	@ACCESS_CHECK="$(CURDIR)/$(BUILD)/debug/access-check" "$$(scripts/python-env)" -B Tests/Python/test_policies.py
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" "$$(scripts/python-env)" -B Tests/Python/test_shorthand.py
	@KMSD_BIN="$(CURDIR)/$(BUILD)/debug/kmsd" Tests/System/run

check: test-packages ## Check style, generated code, scripts, units and C shims
	$(SWIFT) format lint --strict -r Package.swift Sources Tests
	@scripts/check-generated
	@scripts/check-scripts
	@scripts/check-folders
	@scripts/check-units
	@scripts/check-shims

format: ## Format the Swift code in place
	$(SWIFT) format -i -r Package.swift Sources Tests

bench: release ## Measure, and print a table and one JSON object a line
	$(SWIFT_RUN) build $(SWIFT_FLAGS) $(RELEASE_FLAGS) --product kmsd-bench
	@$(RELEASE)/kmsd-bench $(CURDIR)/$(RELEASE)/kmsd

sanitize: test-packages ## Run the Swift tests under the address and the thread sanitizer, and report both
	@SWIFT="$(SWIFT)" SWIFT_FLAGS="$(SWIFT_FLAGS)" scripts/sanitize

fuzz: test-packages ## Fuzz the frame and message decoders, then policies, each for FUZZ_SECONDS
	@FUZZ_SECONDS=$(FUZZ_SECONDS) SWIFT="$(SWIFT)" SWIFT_FLAGS="$(SWIFT_FLAGS)" scripts/fuzz

generate: test-packages ## Make the generated code anew from proto/
	"$$(scripts/python-env)" scripts/generate.py .

install: ## Install what `make release` built: DESTDIR, PREFIX, SYSCONFDIR, UNITDIR
	@for program in kmsd kmsctl; do \
		test -x $(RELEASE)/$$program || { echo "run first: make release" >&2; exit 1; }; \
	done
	install -d "$(DESTDIR)$(SBINDIR)" "$(DESTDIR)$(BINDIR)" "$(DESTDIR)$(DOCDIR)/proto/kms/v1" "$(DESTDIR)$(DOCDIR)/proto/c" \
		"$(DESTDIR)$(BASHDIR)" "$(DESTDIR)$(ZSHDIR)" "$(DESTDIR)$(FISHDIR)" \
		"$(DESTDIR)$(UNITDIR)" "$(DESTDIR)$(SYSTEMDIR)/sysusers.d" \
		"$(DESTDIR)$(SYSTEMDIR)/tmpfiles.d" "$(DESTDIR)$(SYSCONFDIR)/kmsd" \
		"$(DESTDIR)$(SYSCONFDIR)/logrotate.d"
	install -m 755 $(RELEASE)/kmsd "$(DESTDIR)$(SBINDIR)/kmsd"
	install -m 755 $(RELEASE)/kmsctl "$(DESTDIR)$(BINDIR)/kmsctl"
	for unit in kmsd.service kmsd.socket; do \
		sed -e 's,/usr/sbin/kmsd,$(SBINDIR)/kmsd,g' -e 's,/usr/share/doc/kmsd,$(DOCDIR),' \
			-e 's,/etc/kmsd,$(SYSCONFDIR)/kmsd,' systemd/$$unit \
			> "$(DESTDIR)$(UNITDIR)/$$unit" && \
		chmod 644 "$(DESTDIR)$(UNITDIR)/$$unit" || exit 1; \
	done
	install -m 644 systemd/kmsd.sysusers.conf "$(DESTDIR)$(SYSTEMDIR)/sysusers.d/kmsd.conf"
	install -m 644 systemd/kmsd.tmpfiles.conf "$(DESTDIR)$(SYSTEMDIR)/tmpfiles.d/kmsd.conf"
	test -e "$(DESTDIR)$(SYSCONFDIR)/kmsd/kmsd.yaml" \
		|| install -m 644 etc/kmsd.yaml "$(DESTDIR)$(SYSCONFDIR)/kmsd/kmsd.yaml"
	test -e "$(DESTDIR)$(SYSCONFDIR)/logrotate.d/kmsd" \
		|| { $(LOGROTATE) > "$(DESTDIR)$(SYSCONFDIR)/logrotate.d/kmsd" \
			&& chmod 644 "$(DESTDIR)$(SYSCONFDIR)/logrotate.d/kmsd"; }
	install -m 644 etc/kmsd.yaml "$(DESTDIR)$(DOCDIR)/kmsd.yaml"
	$(RELEASE)/kmsctl --generate-completion-script bash > "$(DESTDIR)$(BASHDIR)/kmsctl"
	$(RELEASE)/kmsctl --generate-completion-script zsh > "$(DESTDIR)$(ZSHDIR)/_kmsctl"
	$(RELEASE)/kmsctl --generate-completion-script fish > "$(DESTDIR)$(FISHDIR)/kmsctl.fish"
	chmod 644 "$(DESTDIR)$(BASHDIR)/kmsctl" "$(DESTDIR)$(ZSHDIR)/_kmsctl" "$(DESTDIR)$(FISHDIR)/kmsctl.fish"
	install -m 644 $(MANUALS) "$(DESTDIR)$(DOCDIR)"
	install -m 644 proto/PROTOCOL.md "$(DESTDIR)$(DOCDIR)/proto"
	install -m 644 proto/kms/v1/*.proto "$(DESTDIR)$(DOCDIR)/proto/kms/v1"
	install -m 644 proto/c/*.proto "$(DESTDIR)$(DOCDIR)/proto/c"
	@case "$(UNITDIR)" in \
	/etc/systemd/system | /usr/local/lib/systemd/system | /usr/lib/systemd/system) ;; \
	*) \
		echo "systemd doesn't look into $(UNITDIR)."; \
		echo "Install with UNITDIR=/etc/systemd/system, or let it find what is there:"; \
		echo "  systemctl link $(UNITDIR)/kmsd.socket $(UNITDIR)/kmsd.service"; \
		echo "  systemd-sysusers $(SYSTEMDIR)/sysusers.d/kmsd.conf"; \
		echo "  ln -s $(SYSTEMDIR)/tmpfiles.d/kmsd.conf /etc/tmpfiles.d/ && systemd-tmpfiles --create" ;; \
	esac

uninstall: ## Stop and remove what install put there; keys, configuration and records stay
	@# Only where these very units are what systemd runs.
	@if [ -z "$(DESTDIR)" ] && [ -d "$(SYSTEMD_RUNNING)" ] && \
		[ "$$(systemctl show -P FragmentPath kmsd.service)" -ef "$(UNITDIR)/kmsd.service" ]; then \
		echo "systemctl disable --now kmsd.socket kmsd.service"; \
		systemctl disable --now kmsd.socket kmsd.service; \
	fi
	rm -f "$(DESTDIR)$(SBINDIR)/kmsd" "$(DESTDIR)$(BINDIR)/kmsctl" \
		"$(DESTDIR)$(UNITDIR)/kmsd.service" "$(DESTDIR)$(UNITDIR)/kmsd.socket" \
		"$(DESTDIR)$(SYSTEMDIR)/sysusers.d/kmsd.conf" "$(DESTDIR)$(SYSTEMDIR)/tmpfiles.d/kmsd.conf" \
		"$(DESTDIR)$(BASHDIR)/kmsctl" "$(DESTDIR)$(ZSHDIR)/_kmsctl" "$(DESTDIR)$(FISHDIR)/kmsctl.fish"
	rm -rf "$(DESTDIR)$(DOCDIR)"
	@# A changed one is configuration, and stays; without its log it does nothing.
	@if $(LOGROTATE) | cmp -s - "$(DESTDIR)$(SYSCONFDIR)/logrotate.d/kmsd"; then \
		rm -f "$(DESTDIR)$(SYSCONFDIR)/logrotate.d/kmsd"; \
	fi
	@if [ -z "$(DESTDIR)" ] && [ -d "$(SYSTEMD_RUNNING)" ]; then systemctl daemon-reload; fi
	@echo "left as they are: $(SYSCONFDIR)/kmsd, /var/lib/kmsd, /var/log/kmsd, user and group kmsd"

clean: ## Remove everything that was built
	rm -rf .build .build-asan .build-tsan .build-fuzz .venv
