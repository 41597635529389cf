import KMSAPI

/// One named value to print: a field of a reply, or one that was made here.
struct Field {
    let name: String
    let value: MessageValue

    init(name: String, value: MessageValue) {
        self.name = name
        self.value = value
    }

    init(_ member: MessageMember) {
        self.init(name: member.name, value: member.value)
    }
}
