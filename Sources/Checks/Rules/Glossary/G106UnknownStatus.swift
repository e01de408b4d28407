import Terminology
import TextCore

/// G106: a status is not known.
public enum G106UnknownStatus: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G106", "unknown-status", .error, "A status is not known",
    explanation: "Whether the name is to be used or avoided cannot be told. Use a status of the format.",
    examples: [
      RuleInfo.Example(
        bad: """
          <?xml version="1.0" encoding="UTF-8"?>
          <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><sourceDesc><p>example</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1">
          <langSec xml:lang="fr"><termSec><term>Koursk</term>
          <termNote type="administrativeStatus">nice</termNote></termSec></langSec>
          </conceptEntry></body></text>
          </tbx>

          """,
        good: """
          <?xml version="1.0" encoding="UTF-8"?>
          <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><sourceDesc><p>example</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1">
          <langSec xml:lang="fr"><termSec><term>Koursk</term>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
          </conceptEntry></body></text>
          </tbx>

          """, file: "names.tbx")
    ])
}
