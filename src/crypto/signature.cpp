#include "crypto/signature.h"

#include <openssl/evp.h>

#include "base/check.h"

namespace letopis {
namespace {

using KeyHandle = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using ContextHandle = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

ContextHandle new_context() {
    ContextHandle context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    LETOPIS_CHECK(context != nullptr, "memory for a signature");
    return context;
}

}  // namespace

SigningKey SigningKey::generate(RandomSource& random) {
    Bytes seed(seed_bytes);
    random.fill(seed);
    auto key = of_seed(Secret{std::move(seed)});
    LETOPIS_CHECK(key.has_value(), "a seed of 32 bytes is a key");
    return std::move(key).value();
}

Result<SigningKey> SigningKey::of_seed(const Secret& seed) {
    if (seed.size() != seed_bytes)
        return Refusal{.code = RefusalCode::invalid_value,
                       .detail = "Ключ подписи должен занимать 32 байта."};
    std::shared_ptr<EVP_PKEY> key{
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.reveal().data(), seed.size()),
        &EVP_PKEY_free};
    LETOPIS_CHECK(key != nullptr, "OpenSSL knows Ed25519");
    PublicKey public_key;
    std::size_t size = public_key.size();
    LETOPIS_CHECK(EVP_PKEY_get_raw_public_key(key.get(), public_key.data(), &size) == 1,
                  "a private key has a public one");
    return SigningKey{std::move(key), public_key};
}

Secret SigningKey::seed() const {
    Bytes seed(seed_bytes);
    std::size_t size = seed.size();
    LETOPIS_CHECK(EVP_PKEY_get_raw_private_key(key_.get(), seed.data(), &size) == 1,
                  "a private key gives its seed");
    return Secret{std::move(seed)};
}

Signature SigningKey::sign(ByteView message) const {
    const ContextHandle context = new_context();
    Signature signature;
    std::size_t size = signature.size();
    LETOPIS_CHECK(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key_.get()) == 1 &&
                      EVP_DigestSign(context.get(), signature.data(), &size, message.data(),
                                     message.size()) == 1,
                  "a key signs");
    return signature;
}

bool is_signed_by(const PublicKey& key, ByteView message, const Signature& signature) {
    const KeyHandle handle{
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.data(), key.size()),
        &EVP_PKEY_free};
    if (!handle) return false;
    const ContextHandle context = new_context();
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                            message.size()) == 1;
}

std::string public_key_pem(const PublicKey& key) {
    // RFC 8410, 4: SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING key }.
    static constexpr std::array<std::uint8_t, 12> prefix = {0x30, 0x2A, 0x30, 0x05, 0x06, 0x03,
                                                            0x2B, 0x65, 0x70, 0x03, 0x21, 0x00};
    Bytes der{prefix.begin(), prefix.end()};
    der.insert(der.end(), key.begin(), key.end());
    return "-----BEGIN PUBLIC KEY-----\n" + base64(der) + "\n-----END PUBLIC KEY-----\n";
}

}  // namespace letopis
