import KMSJSON
import Testing

@testable import kmsctl

/// What AWS CLI prints of the same values, without colours, 80 columns wide.
@Suite struct TableTests {
    @Test(
        arguments: [
            (
                "ListAliases",
                #"{"Aliases": [{"AliasName": "alias/a", "TargetKeyId": "k1"}, {"AliasName": "alias/b"}]}"#,
                """
                --------------------------------
                |          ListAliases         |
                +------------------------------+
                ||           Aliases          ||
                |+------------+---------------+|
                ||  AliasName |  TargetKeyId  ||
                |+------------+---------------+|
                ||  alias/a   |  k1           ||
                ||  alias/b   |               ||
                |+------------+---------------+|

                """
            ),
            (
                "DescribeKey",
                #"{"KeyMetadata": {"KeyId": "1234abcd", "Enabled": true, "Description": "日本 é", "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT", "B"], "Config": {"Primary": {"Arn": "a", "Region": "b"}, "Replicas": []}}}"#,
                """
                ------------------------------------------
                |               DescribeKey              |
                +----------------------------------------+
                ||              KeyMetadata             ||
                |+-------------+-----------+------------+|
                || Description |  Enabled  |   KeyId    ||
                |+-------------+-----------+------------+|
                ||  日本 é    |  True     |  1234abcd  ||
                |+-------------+-----------+------------+|
                |||               Config               |||
                ||+------------------------------------+||
                ||||              Primary             ||||
                |||+-------------+--------------------+|||
                ||||     Arn     |      Region        ||||
                |||+-------------+--------------------+|||
                ||||  a          |  b                 ||||
                |||+-------------+--------------------+|||
                |||        EncryptionAlgorithms        |||
                ||+------------------------------------+||
                |||  SYMMETRIC_DEFAULT                 |||
                |||  B                                 |||
                ||+------------------------------------+||

                """
            ),
            (
                "Wide",
                #"{"KeyMetadata": {"Arn": "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab", "KeyId": "1234abcd-12ab-34cd-56ef-1234567890ab"}}"#,
                """
                -----------------------------------------------------------------------------------------------
                |                                            Wide                                             |
                +---------------------------------------------------------------------------------------------+
                ||                                        KeyMetadata                                        ||
                |+-------+-----------------------------------------------------------------------------------+|
                ||  Arn  |  arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab   ||
                ||  KeyId|  1234abcd-12ab-34cd-56ef-1234567890ab                                             ||
                |+-------+-----------------------------------------------------------------------------------+|

                """
            ),
            (
                "Nested", #"{"Rows": [{"a": 1, "t": ["x"]}, {"b": null, "t": [{"c": 1.5}]}]}"#,
                """
                -----------------
                |    Nested     |
                +---------------+
                ||    Rows     ||
                |+-----+-------+|
                ||  a  |   b   ||
                |+-----+-------+|
                ||  1  |       ||
                |+-----+-------+|
                |||     t     |||
                ||+-----------+||
                |||  x        |||
                ||+-----------+||
                ||    Rows     ||
                |+----+--------+|
                ||  a |   b    ||
                |+----+--------+|
                ||    |  None  ||
                |+----+--------+|
                |||     t     |||
                ||+-----------+||
                |||     c     |||
                ||+-----------+||
                |||  1.5      |||
                ||+-----------+||

                """
            ),
            (
                "Matrix", #"[["a", "b"], ["c", "d"]]"#,
                """
                ------------
                |  Matrix  |
                +----+-----+
                |  a |  b  |
                |  c |  d  |
                +----+-----+

                """
            ),
            (
                "List", #"["a", "bb"]"#,
                """
                --------
                | List |
                +------+
                |  a   |
                |  bb  |
                +------+

                """
            ),
            (
                "Scalar", #""x""#,
                """
                --------
                |Scalar|
                +------+

                """
            ),
            (
                "One", #"{"Truncated": false}"#,
                """
                ------------------------
                |          One         |
                +------------+---------+
                |  Truncated |  False  |
                +------------+---------+

                """
            ),
            (
                "Empty", #"{"Keys": []}"#,
                """
                -------
                |Empty|
                +-----+

                """
            ),
        ])
    func tablesAreThoseOfAWS(title: String, json: String, table: String) throws {
        let value = try JSONValue(parsing: json, flag: "")
        #expect(try TableText.text(of: value, title: title, width: 80) == table)
    }

    @Test(arguments: ["{}", "[]", "null", "false", "0", #""""#])
    func whatIsEmptyHasNoTable(json: String) throws {
        let value = try JSONValue(parsing: json, flag: "")
        #expect(try TableText.text(of: value, title: "Empty", width: 80).isEmpty)
    }

    @Test(arguments: [#"[["a"], ["b", "c"]]"#, #"[{"a": 1}, 2]"#])
    func whatFitsIntoNoTableIsSaid(json: String) throws {
        let value = try JSONValue(parsing: json, flag: "")
        #expect(throws: LocalFailure.self) {
            try TableText.text(of: value, title: "Mixed", width: 80)
        }
    }
}
