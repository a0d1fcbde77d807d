#include "http/cache/gzip.h"

#include <libdeflate.h>
#include <zlib.h>

#include <memory>

#include "base/check.h"
#include "base/text.h"

namespace letopis::http {
namespace {

/// A diary in 55 µs and 2,377 bytes; the most thorough level would take 104 µs and 2,097.
constexpr int quick_level = 1;

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const {
        libdeflate_free_compressor(compressor);
    }
};
using CompressorPointer = std::unique_ptr<libdeflate_compressor, FreeCompressor>;

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* decompressor) const {
        libdeflate_free_decompressor(decompressor);
    }
};
using DecompressorPointer = std::unique_ptr<libdeflate_decompressor, FreeDecompressor>;

/// Header and trailer of a gzip file (RFC 1952).
constexpr std::size_t gzip_frame_bytes = 18;
constexpr std::size_t gzip_trailer_bytes = 8;

/// The compressor of this thread.
libdeflate_compressor* quick_compressor() {
    thread_local const CompressorPointer compressor{libdeflate_alloc_compressor(quick_level)};
    LETOPIS_CHECK(compressor != nullptr, "memory for compression");
    return compressor.get();
}

void append_little_endian(std::string& out, std::uint32_t number) {
    for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xff);
}

bool is_space(char c) { return c == ' ' || c == '\t'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Without spaces, in lower case: codings and their weights have no case.
std::string folded(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (!is_space(c)) out += lower(c);
    return out;
}

}  // namespace

std::string gzip(std::string_view bytes) {
    libdeflate_compressor* const compressor = quick_compressor();
    std::string out(libdeflate_gzip_compress_bound(compressor, bytes.size()), '\0');
    const std::size_t size =
        libdeflate_gzip_compress(compressor, bytes.data(), bytes.size(), out.data(), out.size());
    LETOPIS_CHECK(size != 0, "the bound is a bound");
    out.resize(size);
    out.shrink_to_fit();
    return out;
}

// libdeflate ends what it packs; zlib can stop at a whole byte and leave the stream open.
PackedHead::PackedHead(std::string_view head)
    : size_{head.size()}, checksum_{libdeflate_crc32(0, head.data(), head.size())} {
    constexpr int gzip_wrapper = 16;
    z_stream stream{};
    LETOPIS_CHECK(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzip_wrapper,
                               MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) == Z_OK,
                  "memory for compression");
    packed_.resize(deflateBound(&stream, head.size()) + gzip_frame_bytes);
    std::string input{head};  // zlib takes a pointer to non-const bytes and does not write them.
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed_.data());
    stream.avail_out = static_cast<uInt>(packed_.size());
    const bool is_flushed = deflate(&stream, Z_SYNC_FLUSH) == Z_OK && stream.avail_out > 0;
    LETOPIS_CHECK(is_flushed, "the bound is a bound");
    packed_.resize(packed_.size() - stream.avail_out);
    deflateEnd(&stream);
}

std::string PackedHead::followed_by(std::string_view rest) const {
    libdeflate_compressor* const compressor = quick_compressor();
    std::string out = packed_;
    out.resize(packed_.size() + libdeflate_deflate_compress_bound(compressor, rest.size()));
    const std::size_t size =
        libdeflate_deflate_compress(compressor, rest.data(), rest.size(),
                                    out.data() + packed_.size(), out.size() - packed_.size());
    LETOPIS_CHECK(size != 0, "the bound is a bound");
    out.resize(packed_.size() + size);
    out.reserve(out.size() + gzip_trailer_bytes);
    append_little_endian(out, libdeflate_crc32(checksum_, rest.data(), rest.size()));
    append_little_endian(out, static_cast<std::uint32_t>(size_ + rest.size()));
    out.shrink_to_fit();
    return out;
}

std::optional<std::size_t> gunzipped_size(std::string_view packed) {
    if (packed.size() < gzip_frame_bytes || !packed.starts_with("\x1f\x8b")) return std::nullopt;
    std::size_t size = 0;
    for (std::size_t i = 1; i <= 4; ++i)
        size = size << 8 | static_cast<unsigned char>(packed[packed.size() - i]);
    return size;
}

std::optional<std::string> gunzip(std::string_view packed, std::size_t limit) {
    const auto said = gunzipped_size(packed);
    if (!said || *said > limit) return std::nullopt;
    thread_local const DecompressorPointer decompressor{libdeflate_alloc_decompressor()};
    LETOPIS_CHECK(decompressor != nullptr, "memory for unpacking");
    std::string out(*said, '\0');
    std::size_t size = 0;
    const auto result = libdeflate_gzip_decompress(decompressor.get(), packed.data(), packed.size(),
                                                   out.data(), out.size(), &size);
    if (result != LIBDEFLATE_SUCCESS || size != out.size()) return std::nullopt;
    return out;
}

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
    if (accept_encoding.empty()) return false;
    bool any = false;
    for (const std::string_view part : split(accept_encoding, ',')) {
        const std::string item = folded(part);
        const auto semicolon = item.find(';');
        const std::string name = item.substr(0, semicolon);
        if (name != coding && name != "*") continue;
        const std::string weight = semicolon == std::string::npos ? "" : item.substr(semicolon + 1);
        const bool refused =
            weight.starts_with("q=0") && weight.find_first_not_of("0.", 2) == std::string::npos;
        if (name == coding) return !refused;
        any = !refused;
    }
    return any;
}

}  // namespace letopis::http
