#include "compress.h"

#include <brotli/encode.h>
#include <openssl/sha.h>
#include <zlib.h>

#include <array>

#include "base/bytes.h"
#include "base/check.h"

namespace letopis::embed {

std::string brotli(std::string_view plain) {
    std::size_t size = BrotliEncoderMaxCompressedSize(plain.size());
    std::string packed(size, '\0');
    const auto* input = reinterpret_cast<const std::uint8_t*>(plain.data());
    auto* output = reinterpret_cast<std::uint8_t*>(packed.data());
    LETOPIS_CHECK(BrotliEncoderCompress(BROTLI_MAX_QUALITY, BROTLI_MAX_WINDOW_BITS,
                                        BROTLI_MODE_GENERIC, plain.size(), input, &size, output),
                  "brotli compresses any input that fits its own bound");
    packed.resize(size);
    return packed;
}

std::string gzip(std::string_view plain) {
    constexpr int gzip_wrapper = 16;
    constexpr int highest_memory_level = 9;
    z_stream stream{};
    LETOPIS_CHECK(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzip_wrapper,
                               highest_memory_level, Z_DEFAULT_STRATEGY) == Z_OK,
                  "zlib has the memory it asks for");
    std::string packed(deflateBound(&stream, plain.size()), '\0');
    std::string input{plain};  // zlib takes a pointer to non-const bytes and does not write them.
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    LETOPIS_CHECK(deflate(&stream, Z_FINISH) == Z_STREAM_END, "the bound is large enough");
    packed.resize(stream.total_out);
    LETOPIS_CHECK(deflateEnd(&stream) == Z_OK, "the stream was finished");
    return packed;
}

std::string sha256_hex(std::string_view bytes) {
    std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
    SHA256(as_bytes(bytes).data(), bytes.size(), digest.data());
    return hex(digest);
}

}  // namespace letopis::embed
