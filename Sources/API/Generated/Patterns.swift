// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

extension Pattern {
    static let policy = Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") { scalar in
        switch scalar {
        case "\u{9}", "\u{A}", "\u{D}", "\u{20}"..."\u{FF}": true
        default: false
        }
    }

    static let xksKeyID = Pattern("^[a-zA-Z0-9-_.]+$") { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        default: false
        }
    }

    static let marker = Pattern("[\\u0020-\\u00FF]*") { scalar in
        switch scalar {
        case "\u{20}"..."\u{FF}": true
        default: false
        }
    }

    static let aliasName = Pattern("^[a-zA-Z0-9:/_-]+$") { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ":", "/", "_", "-": true
        default: false
        }
    }

    static let keyMaterialDescription = Pattern("^[a-zA-Z0-9:/_\\s.-]+$") { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ":", "/", "_", "\u{9}"..."\u{D}", "\u{20}", ".", "-":
            true
        default: false
        }
    }

    static let keyMaterialID = Pattern("^[a-f0-9]+$") { scalar in
        switch scalar {
        case "a"..."f", "0"..."9": true
        default: false
        }
    }

    static let granteePrincipal = Pattern("^[\\w+=,.@:/-]+$") { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "=", ",", ".", "@", ":", "/", "-": true
        default: false
        }
    }

    static let policyName = Pattern("[\\w]+") { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        default: false
        }
    }
}
