#include "package/provenance.h"

#include "entry/canonical_writer.h"

namespace letopis {

PackageFile provenance_file(const Provenance& provenance) {
    const std::string text = canonical_json(provenance) + "\n";
    const ByteView bytes = as_bytes(text);
    return {"data/metadata/provenance.json", {bytes.begin(), bytes.end()}};
}

}  // namespace letopis
