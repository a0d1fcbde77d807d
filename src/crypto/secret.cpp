#include "crypto/secret.h"

#include <openssl/crypto.h>

namespace letopis {

Secret::Secret(Secret&& other) noexcept : bytes_{std::move(other.bytes_)} {
    // A moved-from vector may legally keep its bytes; a moved-from secret must not.
    other.wipe();
}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        bytes_ = std::move(other.bytes_);
        other.wipe();
    }
    return *this;
}

void Secret::wipe() {
    if (!bytes_.empty()) OPENSSL_cleanse(bytes_.data(), bytes_.size());
    bytes_.clear();
}

bool equal_in_constant_time(ByteView left, ByteView right) {
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

}  // namespace letopis
