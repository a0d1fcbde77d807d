#pragma once
// Russian text: validity, folding for search, the order of the alphabet, short names.

#include <string>
#include <string_view>
#include <vector>

namespace letopis {

/// Whether the bytes are well-formed UTF-8 without control characters other than tab and newline.
bool is_clean_text(std::string_view text);
/// Number of Unicode code points in well-formed UTF-8.
std::size_t code_point_count(std::string_view text);
/// Whether it is long enough to say something: limits::shortest_reason_code_points.
bool has_words(std::string_view text);
/// Without spaces at both ends and with single spaces inside (no-break spaces count as spaces).
std::string squeeze_spaces(std::string_view text);
/// For search and for finding namesakes: lower case, ё as е, single spaces.
std::string fold_for_search(std::string_view text);
/// Bytes that compare as the Russian alphabet does: ё stands after е (requirements (d)).
std::string sort_key(std::string_view text);
/// In the quotation marks of Russian print: «text».
std::string quoted(std::string_view text);
/// The first `count` code points.
std::string_view first_code_points(std::string_view text, std::size_t count);
std::vector<std::string_view> split(std::string_view text, char separator);
/// The texts that are not empty, with the separator between them.
std::string joined(const std::vector<std::string>& texts, std::string_view separator = "; ");
/// "1 урок", "2 урока", "5 уроков": picks the Russian plural form.
std::string_view plural(std::int64_t count, std::string_view one, std::string_view few,
                        std::string_view many);

}  // namespace letopis
