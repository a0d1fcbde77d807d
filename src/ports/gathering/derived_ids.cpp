#include "ports/gathering/derived_ids.h"

#include <algorithm>
#include <string>

#include "crypto/hash.h"

namespace letopis {
namespace {

/// Gives the digest as if chance had given it.
class DigestBytes final : public RandomSource {
public:
    explicit DigestBytes(const Hash& digest) : digest_{digest} {}
    void fill(std::span<std::uint8_t> bytes) override {
        std::copy_n(digest_.begin(), std::min(bytes.size(), digest_.size()), bytes.begin());
    }

private:
    Hash digest_;
};

}  // namespace

IdBytes derived_id_bytes(std::string_view word, Instant at, const IdBytes& about,
                         const IdBytes& and_about) {
    std::string text = "letopis " + std::string{word} + "\n" + std::to_string(at.micros) + "\n";
    text += as_text(about);
    text += as_text(and_about);
    DigestBytes digest{sha256(as_bytes(text))};
    return make_id_bytes(at, digest);
}

}  // namespace letopis
