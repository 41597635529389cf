import KMSJSON

extension Function {
    /// Checks the number and the types of arguments, in the order of Python's library.
    func check(_ arguments: [Argument]) throws(JMESError) {
        let parameters = self.parameters
        guard
            isVariadic
                ? arguments.count >= parameters.count : arguments.count == parameters.count
        else {
            throw .arity(
                of: self, expected: parameters.count, orMore: isVariadic, received: arguments.count)
        }
        for (argument, parameter) in zip(arguments, parameters) {
            try check(argument, parameter)
        }
        // Python's `merge` fails on these without a word about types.
        guard isVariadic, self == .merge else { return }
        for argument in arguments.dropFirst(parameters.count) {
            try check(argument, parameters[0])
        }
    }

    private func check(_ argument: Argument, _ parameter: Parameter) throws(JMESError) {
        guard case .value(let value) = argument else {
            // A reference is no value, so it can't be returned or converted.
            let takesReference =
                parameter.kinds.contains(.expref)
                || (parameter.kinds.isEmpty && (self == .type || self == .contains))
            guard takesReference else {
                throw .wrongType(
                    in: self, value: "&", expected: parameter.names, received: "expref")
            }
            return
        }
        guard !parameter.kinds.isEmpty else { return }
        guard parameter.kinds.contains(where: value.isOf) else {
            throw .wrongType(
                in: self, value: value.pythonText, expected: parameter.names,
                received: value.typeName)
        }
        if case .array(let items) = value { try check(items, parameter) }
    }

    /// Checks the elements of a list, which are all of the first one's type where there is a choice.
    private func check(_ items: [JSONValue], _ parameter: Parameter) throws(JMESError) {
        let takesNumbers = parameter.kinds.contains(.arrayNumber)
        let takesStrings = parameter.kinds.contains(.arrayString)
        guard takesNumbers || takesStrings, let first = items.first else { return }
        let wantsNumbers = takesNumbers && (!takesStrings || !first.isString)
        for item in items where wantsNumbers ? !item.isNumber : !item.isString {
            throw .wrongType(
                in: self, value: item.pythonText, expected: parameter.names,
                received: item.pythonType)
        }
    }
}

extension JSONValue {
    /// Whether the value itself, elements apart, is of a kind.
    fileprivate func isOf(_ kind: Parameter.Kind) -> Bool {
        switch (self, kind) {
        case (.integer, .number), (.number, .number), (.string, .string), (.object, .object),
            (.array, .array), (.array, .arrayNumber), (.array, .arrayString):
            true
        default: false
        }
    }
}
