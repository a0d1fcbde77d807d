#include "package/reading.h"

#include <algorithm>

namespace letopis {
namespace {
/// Large enough that a read costs nothing beside the hashing, small enough for the cache.
constexpr std::size_t piece_bytes = 128 * 1024;
}  // namespace

Result<Done> read_exactly(ByteSource& source, std::uint64_t offset, std::span<std::uint8_t> out) {
    while (!out.empty()) {
        LETOPIS_TRY(count, source.read(offset, out));
        if (count == 0)
            return Fault{"файл кончился на байте " + std::to_string(offset) + " раньше времени"};
        offset += count;
        out = out.subspan(count);
    }
    return Done{};
}

Result<Bytes> read_bytes(ByteSource& source, std::uint64_t offset, std::uint64_t count) {
    Bytes bytes(count);
    LETOPIS_TRY_DONE(read_exactly(source, offset, bytes));
    return bytes;
}

Result<Done> read_pieces(ByteSource& source, std::uint64_t offset, std::uint64_t count,
                         const std::function<void(ByteView)>& take) {
    Bytes piece(std::min<std::uint64_t>(piece_bytes, count));
    while (count > 0) {
        const std::span<std::uint8_t> here{piece.data(),
                                           std::min<std::size_t>(piece.size(), count)};
        LETOPIS_TRY_DONE(read_exactly(source, offset, here));
        take(here);
        offset += here.size();
        count -= here.size();
    }
    return Done{};
}

}  // namespace letopis
