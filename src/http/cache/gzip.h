#pragma once
// gzip for answers that are made when asked for. Files of the web come compressed already.

#include <string>
#include <string_view>

namespace letopis::http {

/// How hard to try: an answer that is kept is compressed once and sent often.
enum class Effort { for_one_answer, for_many };

/// The bytes as a gzip file without a time in it: the same bytes give the same file.
std::string gzip(std::string_view bytes, Effort effort);

/// Whether an Accept-Encoding header takes this coding: named, or by '*', and not with q=0.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace letopis::http
