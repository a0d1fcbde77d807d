#pragma once
// gzip for answers that are made when asked for. Files of the web come compressed already.

#include <string>
#include <string_view>

namespace letopis::http {

/// The bytes as a gzip file without a time in it: the same bytes give the same file. Quick rather
/// than thorough: most answers are one family's, and are sent once or twice.
std::string gzip(std::string_view bytes);

/// Whether an Accept-Encoding header takes this coding: named, or by '*', and not with q=0.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace letopis::http
