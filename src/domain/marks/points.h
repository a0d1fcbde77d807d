#pragma once
// Points 0..100 as enumerators: their names and texts are made once, when the program is compiled.

#include <array>
#include <cstddef>
#include <string_view>

namespace letopis {

inline constexpr std::size_t most_points = 100;
inline constexpr std::size_t point_count = most_points + 1;

namespace detail {

/// "points_0" … "points_100", one after another; the text of a value is the end of its name.
struct PointNames {
    static constexpr std::string_view prefix = "points_";
    static constexpr std::size_t width = prefix.size() + 3;
    std::array<char, point_count * width> letters{};
    std::array<std::size_t, point_count> sizes{};

    constexpr PointNames() {
        for (std::size_t points = 0; points < point_count; ++points) {
            char* out = letters.data() + points * width;
            for (const char letter : prefix) *out++ = letter;
            if (points >= 100) *out++ = static_cast<char>('0' + points / 100);
            if (points >= 10) *out++ = static_cast<char>('0' + points / 10 % 10);
            *out++ = static_cast<char>('0' + points % 10);
            sizes[points] = static_cast<std::size_t>(out - (letters.data() + points * width));
        }
    }
    constexpr std::string_view name(std::size_t points) const {
        return {letters.data() + points * width, sizes[points]};
    }
};
inline constexpr PointNames point_names;

}  // namespace detail

/// "57".
constexpr std::string_view points_text(std::size_t points) {
    return detail::point_names.name(points).substr(detail::PointNames::prefix.size());
}

/// The names of other enumerators, and after them "points_0" … "points_100".
template <std::size_t Count>
constexpr std::array<std::string_view, Count + point_count> with_points(
    const std::array<std::string_view, Count>& names) {
    std::array<std::string_view, Count + point_count> all{};
    for (std::size_t i = 0; i < Count; ++i) all[i] = names[i];
    for (std::size_t i = 0; i < point_count; ++i) all[Count + i] = detail::point_names.name(i);
    return all;
}

}  // namespace letopis
