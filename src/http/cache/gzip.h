#pragma once
// gzip for answers that are made when asked for, and for files that a browser brings. Files of the
// web come compressed already.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace letopis::http {

/// The bytes as a gzip file without a time in it: the same bytes give the same file. Quick rather
/// than thorough: most answers are one family's, and are sent once or twice.
std::string gzip(std::string_view bytes);

/// How texts begin that begin alike: packed ahead, once and thoroughly.
class PackedHead {
public:
    explicit PackedHead(std::string_view head);
    /// Bytes of the head, not packed.
    std::size_t size() const { return size_; }
    /// The gzip file of the head with `rest` behind it.
    std::string followed_by(std::string_view rest) const;

private:
    std::string packed_;  ///< A gzip file that has not ended, up to a whole byte.
    std::size_t size_;
    std::uint32_t checksum_;
};

/// What gzip has packed; nothing when it is no gzip file, is damaged, or says that it holds more
/// than `limit` bytes. Never takes more memory than that.
std::optional<std::string> gunzip(std::string_view packed, std::size_t limit);
/// How many bytes a gzip file says it holds; nothing for what is no gzip file.
std::optional<std::size_t> gunzipped_size(std::string_view packed);

/// Whether an Accept-Encoding header takes this coding: named, or by '*', and not with q=0.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace letopis::http
