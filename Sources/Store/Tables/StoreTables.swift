/// All tables whose rows are records by name.
enum StoreTables {
    static let records: [any StoredRecord.Type] = [
        RegionRecord.self, KeyRecord.self, MaterialRecord.self, AliasRecord.self,
        HolderRecord.self, GrantRecord.self, GrantCountRecord.self,
    ]
}
