// Hashes and signatures against the published vectors.

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <type_traits>

#include "crypto/hash.h"
#include "crypto/secret.h"
#include "crypto/signature.h"

namespace letopis {
namespace {

// FIPS 180-4, the examples of NIST.
TEST(Hash, TheExamplesOfTheStandardHold) {
    EXPECT_EQ(sha256_hex(as_bytes("abc")),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_hex({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha512 hasher;
    EXPECT_EQ(hex(hasher.update(as_bytes("abc")).finish()),
              "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
              "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

TEST(Hash, PiecesGiveTheHashOfTheWhole) {
    const std::string text(100'000, '5');
    const Hash whole = sha256(as_bytes(text));
    for (const std::size_t cut : {std::size_t{0}, std::size_t{1}, std::size_t{64}, text.size()}) {
        const ByteView head = as_bytes(text).first(cut);
        const ByteView tail = as_bytes(text).subspan(cut);
        EXPECT_EQ(sha256(head, tail), whole);
        Sha256 hasher;
        EXPECT_EQ(hasher.update(head).update(tail).finish(), whole);
        EXPECT_EQ(hasher.update(tail).update({}).finish(), sha256(tail));  // Ready for the next.
    }
}

TEST(Hash, ThreadsDoNotDisturbEachOther) {
    const Hash expected = sha256(as_bytes("отметка"));
    auto work = [&] {
        for (int i = 0; i < 2000; ++i) ASSERT_EQ(sha256(as_bytes("отметка")), expected);
    };
    std::thread other{work};
    work();
    other.join();
}

// RFC 8032, 7.1, TEST 2.
TEST(Signature, TheExampleOfTheStandardHolds) {
    const auto key = SigningKey::of_seed(
        Secret{*parse_hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")});
    ASSERT_TRUE(key);
    EXPECT_EQ(hex(key->public_key()),
              "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const Bytes message = {0x72};
    EXPECT_EQ(hex(key->sign(message)),
              "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
              "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    EXPECT_EQ(hex(key->seed().reveal()),
              "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
}

TEST(Signature, EveryChangedBitIsRefused) {
    SeededRandom random{1};
    const SigningKey key = SigningKey::generate(random);
    const Bytes message = {0, 1, 2, 3};
    const Signature signature = key.sign(message);
    EXPECT_TRUE(is_signed_by(key.public_key(), message, signature));
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        Signature changed = signature;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
        EXPECT_FALSE(is_signed_by(key.public_key(), message, changed)) << bit;
    }
    for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
        Bytes changed = message;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
        EXPECT_FALSE(is_signed_by(key.public_key(), changed, signature)) << bit;
    }
    EXPECT_FALSE(is_signed_by(SigningKey::generate(random).public_key(), message, signature));
}

TEST(Signature, ASeedOfAnotherLengthIsRefused) {
    EXPECT_FALSE(SigningKey::of_seed(Secret{Bytes(31)}));
    EXPECT_FALSE(SigningKey::of_seed(Secret{}));
}

template <class T>
concept Printable = requires(std::ostream& out, const T& value) {
    out << value;
};

TEST(Secret, IsNeitherCopiedNorPrinted) {
    static_assert(!std::is_copy_constructible_v<Secret>);
    static_assert(!std::is_copy_assignable_v<Secret>);
    static_assert(!Printable<Secret>);
    Secret first{Bytes{1, 2, 3}};
    const Secret second{std::move(first)};
    EXPECT_EQ(second.size(), 3u);
    EXPECT_EQ(first.size(), 0u);  // NOLINT(bugprone-use-after-move): that is the promise.
    EXPECT_TRUE(equal_in_constant_time(second.reveal(), Bytes{1, 2, 3}));
    EXPECT_FALSE(equal_in_constant_time(second.reveal(), Bytes{1, 2, 4}));
    EXPECT_FALSE(equal_in_constant_time(second.reveal(), Bytes{1, 2}));
}

}  // namespace
}  // namespace letopis
