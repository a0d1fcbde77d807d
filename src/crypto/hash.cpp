#include "crypto/hash.h"

#include <openssl/evp.h>

#include "base/check.h"

namespace letopis {
namespace {

/// Fetched once: EVP_sha256() looks the algorithm up again at every use, which doubles the price
/// of a short message.
const EVP_MD* fetched(const char* name) {
    const EVP_MD* algorithm = EVP_MD_fetch(nullptr, name, nullptr);
    LETOPIS_CHECK(algorithm != nullptr, "OpenSSL knows the SHA-2 family");
    return algorithm;
}

const EVP_MD* sha256_algorithm() {
    static const EVP_MD* const algorithm = fetched("SHA256");
    return algorithm;
}

const EVP_MD* sha512_algorithm() {
    static const EVP_MD* const algorithm = fetched("SHA512");
    return algorithm;
}

detail::DigestContext begin(const EVP_MD* algorithm) {
    detail::DigestContext context{EVP_MD_CTX_new()};
    LETOPIS_CHECK(context != nullptr, "memory for a digest");
    LETOPIS_CHECK(EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1, "a digest begins");
    return context;
}

void add(EVP_MD_CTX* context, ByteView bytes) {
    LETOPIS_CHECK(EVP_DigestUpdate(context, bytes.data(), bytes.size()) == 1, "a digest goes on");
}

template <class Digest>
Digest end(EVP_MD_CTX* context) {
    Digest digest;
    unsigned length = 0;
    LETOPIS_CHECK(EVP_DigestFinal_ex(context, digest.data(), &length) == 1, "a digest ends");
    LETOPIS_CHECK(length == digest.size(), "a digest has its length");
    LETOPIS_CHECK(EVP_DigestInit_ex2(context, nullptr, nullptr) == 1, "a digest begins again");
    return digest;
}

EVP_MD_CTX* own_context() {
    thread_local const detail::DigestContext context = begin(sha256_algorithm());
    return context.get();
}

}  // namespace

void detail::DigestContextEnd::operator()(evp_md_ctx_st* context) const {
    EVP_MD_CTX_free(context);
}

Hash sha256(ByteView bytes) { return sha256(bytes, {}); }

Hash sha256(ByteView head, ByteView tail) {
    EVP_MD_CTX* const context = own_context();
    add(context, head);
    add(context, tail);
    return end<Hash>(context);
}

std::string sha256_hex(ByteView bytes) { return hex(sha256(bytes)); }

Sha256::Sha256() : context_{begin(sha256_algorithm())} {}

Sha256& Sha256::update(ByteView bytes) {
    add(context_.get(), bytes);
    return *this;
}

Hash Sha256::finish() { return end<Hash>(context_.get()); }

Sha512::Sha512() : context_{begin(sha512_algorithm())} {}

Sha512& Sha512::update(ByteView bytes) {
    add(context_.get(), bytes);
    return *this;
}

LongHash Sha512::finish() { return end<LongHash>(context_.get()); }

}  // namespace letopis
