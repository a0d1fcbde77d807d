#include "load/inflate.h"

#include <zlib.h>

namespace letopis::load {
namespace {

constexpr int gzip_window = 15 + 16;  // The largest window, with gzip's head and tail.
constexpr std::size_t answer_bytes = 8 * 1024 * 1024;

}  // namespace

Inflate::Inflate() : stream_{std::make_unique<z_stream_s>()}, room_(256 * 1024, '\0') {
    inflateInit2(stream_.get(), gzip_window);
}

Inflate::~Inflate() { inflateEnd(stream_.get()); }

std::string_view Inflate::plain(std::string_view gzip) {
    inflateReset(stream_.get());
    stream_->next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(gzip.data()));
    stream_->avail_in = static_cast<uInt>(gzip.size());
    for (std::size_t size = 0;;) {
        stream_->next_out = reinterpret_cast<Bytef*>(room_.data()) + size;
        stream_->avail_out = static_cast<uInt>(room_.size() - size);
        const int status = ::inflate(stream_.get(), Z_SYNC_FLUSH);
        size = room_.size() - stream_->avail_out;
        if (status == Z_STREAM_END) return std::string_view{room_}.substr(0, size);
        if (status != Z_OK || stream_->avail_out > 0 || room_.size() >= answer_bytes) return {};
        room_.resize(room_.size() * 2);
    }
}

}  // namespace letopis::load
