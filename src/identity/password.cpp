#include "identity/password.h"

#include <sodium.h>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"

namespace letopis::identity {
namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory_bytes = 19 * 1024 * 1024;

void need_sodium() {
    static const bool ready = sodium_init() >= 0;
    LETOPIS_CHECK(ready, "libsodium begins");
}

const char* chars(const Secret& secret) {
    return reinterpret_cast<const char*>(secret.reveal().data());
}

}  // namespace

std::string hash_password(const Secret& password) {
    need_sodium();
    char hash[crypto_pwhash_STRBYTES];
    const int code =
        crypto_pwhash_str(hash, chars(password), password.size(), passes, memory_bytes);
    LETOPIS_CHECK(code == 0, "memory for a password's hash");
    return hash;
}

bool is_password(const std::string& hash, const Secret& password) {
    need_sodium();
    return crypto_pwhash_str_verify(hash.c_str(), chars(password), password.size()) == 0;
}

const std::string& nobodys_hash() {
    static const std::string hash = [] {
        need_sodium();
        Bytes random(32);
        randombytes_buf(random.data(), random.size());
        return hash_password(Secret{std::move(random)});
    }();
    return hash;
}

Result<Done> check_new_password(const Secret& password, SessionKind kind) {
    if (password.size() > limits::password_bytes)
        return Refusal{.code = RefusalCode::text_too_long, .field = "new_password"};
    const std::size_t least = kind == SessionKind::staff ? limits::staff_password_code_points
                                                         : limits::family_password_code_points;
    if (code_point_count(as_text(password.reveal())) < least)
        return Refusal{.code = RefusalCode::password_too_short, .field = "new_password"};
    return Done{};
}

}  // namespace letopis::identity
