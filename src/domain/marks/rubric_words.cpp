#include "domain/marks/rubric_words.h"

namespace letopis {

std::string percent_words(const Rubric& rubric, std::span<const int> points) {
    const Fraction percent = rubric_percent(rubric, points);
    const std::int64_t tenths = percent.num * 10 / percent.den;
    std::string words = std::to_string(tenths / 10);
    if (tenths % 10 != 0) words += "," + std::to_string(tenths % 10);
    return words + " %";
}

std::string points_words(const Rubric& rubric, std::span<const int> points) {
    std::string words;
    const bool is_whole = rubric_mark(rubric, points).has_value();
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!words.empty()) words += ", ";
        if (is_whole) words += rubric.criteria[i].title + " ";
        words += std::to_string(points[i]);
        if (is_whole) words += " из " + std::to_string(rubric.criteria[i].most);
    }
    return is_whole ? words + " — " + percent_words(rubric, points) : words;
}

}  // namespace letopis
