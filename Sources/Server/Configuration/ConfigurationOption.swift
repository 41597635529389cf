internal import KMSCore
internal import KMSModel
internal import Logging

/// One option of the configuration file, as data.
struct ConfigurationOption: Sendable {
    /// Why a value is refused: what it must be.
    struct Refusal: Error {
        let reason: String

        init(_ reason: String) {
            self.reason = reason
        }
    }

    typealias Apply = @Sendable (OptionValue, inout Configuration) throws(Refusal) -> Void

    let apply: Apply

    private init(_ apply: @escaping Apply) {
        self.apply = apply
    }

    /// Every option by its name, sections in front: `limits.max_connections`.
    static let all: [String: ConfigurationOption] = named.merging(rates) { $1 }

    private static let named: [String: ConfigurationOption] = [
        "socket.path": path(\.socketPath),
        "socket.mode": .init { value, configuration throws(Refusal) in
            guard let text = value.text, let mode = octal(text), mode & ~0o777 == 0,
                mode & 0o600 == 0o600
            else {
                throw Refusal("the value must be a file mode from 0600 to 0777, such as \"0660\"")
            }
            configuration.socketMode = mode
        },
        "socket.group": .init { value, configuration throws(Refusal) in
            configuration.socketGroup = value.isNull ? nil : try string(value)
        },
        "socket.allow_overflow_uid": .init { value, configuration throws(Refusal) in
            guard let flag = value.bool else { throw Refusal("the value must be true or false") }
            configuration.allowsOverflowUID = flag
        },
        "data_directory": path(\.dataDirectory),
        "require_store": .init { value, configuration throws(Refusal) in
            guard let flag = value.bool else { throw Refusal("the value must be true or false") }
            configuration.requiresStore = flag
        },
        "region": .init { value, configuration throws(Refusal) in
            guard let region = value.text.flatMap({ Region($0) }) else {
                throw Refusal(
                    "the value must be two or three words of lower-case letters and a number, such as "
                        + "local-main-1")
            }
            configuration.region = region
        },
        "account_id": .init { value, configuration throws(Refusal) in
            guard !value.isNull else { return configuration.accountID = nil }
            guard let text = value.text, text.utf8.count == 12,
                text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
            else { throw Refusal("the value must be 12 digits between quotes") }
            configuration.accountID = text
        },
        "root_key.provider": .init { value, configuration throws(Refusal) in
            configuration.rootKeyProvider = try choice(value)
        },
        "root_key.path": .init { value, configuration throws(Refusal) in
            configuration.rootKeyPath = value.isNull ? nil : try absolute(value)
        },
        "root_key.name": .init { value, configuration throws(Refusal) in
            configuration.rootKeyName = try string(value)
        },
        "audit.path": path(\.auditPath),
        "access.policy_directory": path(\.policyDirectory),
        "access.role_directory": path(\.roleDirectory),
        "access.service_directory": path(\.serviceDirectory),
        "access.strict_aws": .init { value, configuration throws(Refusal) in
            guard let flag = value.bool else { throw Refusal("the value must be true or false") }
            configuration.isStrictAWS = flag
        },
        "threads": number(\.threads, 0...256, "threads; 0 for one a core, at most 4"),
        "spin_microseconds": number(
            \.limits.spinMicroseconds, 0...50, "microseconds; 0 for never"),
        "limits.max_connections": number(\.limits.connections, 1...1_000_000, "connections"),
        "limits.max_connections_per_uid": number(
            \.limits.connectionsPerUID, 1...1_000_000, "connections"),
        "limits.max_calls_in_flight": number(\.limits.callsInFlight, 1...65_536, "calls"),
        "limits.half_frame_timeout_seconds": seconds(\.limits.halfFrameTimeout),
        "limits.output_timeout_seconds": seconds(\.limits.outputTimeout),
        "limits.idle_timeout_seconds": .init { value, configuration throws(Refusal) in
            configuration.limits.idleTimeout =
                UInt64(try int(value, 1...31_536_000, "seconds")) * 1000
        },
        "limits.held_memory_mib": .init { value, configuration throws(Refusal) in
            configuration.limits.heldBytes = try int(value, 4...4096, "MiB") << 20
        },
        "limits.drain_timeout_seconds": seconds(\.limits.drainTimeout),
        "limits.output_limit_kib": .init { value, configuration throws(Refusal) in
            configuration.limits.outputBytes = try int(value, 4...65_536, "KiB") << 10
        },
        "cache.keys": number(\.cachedKeys, 16...10_000_000, "keys"),
        "quotas.keys": number(\.keyQuota, 1...100_000_000, "keys"),
        "quotas.grants_per_key": number(\.grantQuota, 1...10_000_000, "grants"),
        "quotas.aliases_per_key": number(\.aliasQuota, 1...1_000_000, "aliases"),
        "rates.enabled": .init { value, configuration throws(Refusal) in
            guard let flag = value.bool else { throw Refusal("the value must be true or false") }
            configuration.limitsRates = flag
        },
        "log.level": .init { value, configuration throws(Refusal) in
            configuration.logLevel = try choice(value)
        },
    ]

    /// A rate for each bucket: `rates.symmetric`, `rates.CreateKey`.
    private static let rates: [String: ConfigurationOption] = Dictionary(
        uniqueKeysWithValues: RateBucket.allCases.map { bucket in
            (
                "rates.\(bucket.name)",
                .init { value, configuration throws(Refusal) in
                    configuration.rates[bucket] = try int(
                        value, 0...1_000_000_000, "calls a second; 0 for as many as come")
                }
            )
        })

    /// The names in front of the options' own.
    static let sections = Set(all.keys.compactMap { $0.split(separator: ".").dropLast().first })
        .reduce(into: Set<String>()) { $0.insert(String($1)) }

    // MARK: - Kinds of values

    private static func path(
        _ member: any WritableKeyPath<Configuration, String> & Sendable
    ) -> ConfigurationOption {
        .init { value, configuration throws(Refusal) in
            configuration[keyPath: member] = try absolute(value)
        }
    }

    private static func number(
        _ member: any WritableKeyPath<Configuration, Int> & Sendable, _ range: ClosedRange<Int>,
        _ unit: String
    ) -> ConfigurationOption {
        .init { value, configuration throws(Refusal) in
            configuration[keyPath: member] = try int(value, range, unit)
        }
    }

    private static func seconds(
        _ member: any WritableKeyPath<Configuration, UInt64> & Sendable
    ) -> ConfigurationOption {
        .init { value, configuration throws(Refusal) in
            configuration[keyPath: member] = UInt64(try int(value, 1...3600, "seconds")) * 1000
        }
    }

    private static func int(
        _ value: OptionValue, _ range: ClosedRange<Int>, _ unit: String
    ) throws(Refusal) -> Int {
        guard let number = value.int, range.contains(number) else {
            throw Refusal(
                "the value must be a number from \(range.lowerBound) to \(range.upperBound) (\(unit))"
            )
        }
        return number
    }

    private static func string(_ value: OptionValue) throws(Refusal) -> String {
        guard let text = value.text, !text.isEmpty, !value.isNull else {
            throw Refusal("the value must be text")
        }
        return text
    }

    private static func absolute(_ value: OptionValue) throws(Refusal) -> String {
        guard let text = value.text, text.hasPrefix("/") else {
            throw Refusal("the value must be a path that begins with /")
        }
        return text
    }

    private static func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ value: OptionValue
    ) throws(Refusal) -> Choice {
        guard let text = value.text, let choice = Choice(rawValue: text) else {
            let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal("the value must be one of \(names)")
        }
        return choice
    }

    private static func octal(_ text: String) -> UInt32? {
        UInt32(text.hasPrefix("0o") ? String(text.dropFirst(2)) : text, radix: 8)
    }
}
