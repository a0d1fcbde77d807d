#include "document/layout/numerals.h"

#include <array>

namespace letopis {
namespace {

using Words = std::array<std::string_view, 10>;

constexpr Words masculine{"",     "один",  "два",  "три",    "четыре",
                          "пять", "шесть", "семь", "восемь", "девять"};
constexpr Words feminine{"",     "одна",  "две",  "три",    "четыре",
                         "пять", "шесть", "семь", "восемь", "девять"};
constexpr Words teens{"десять",     "одиннадцать", "двенадцать", "тринадцать",   "четырнадцать",
                      "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"};
constexpr Words tens{"",          "",           "двадцать",  "тридцать",    "сорок",
                     "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"};
constexpr Words hundreds{"",        "сто",      "двести",  "триста",    "четыреста",
                         "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"};

void add(std::string& text, std::string_view word) {
    if (word.empty()) return;
    if (!text.empty()) text += ' ';
    text += word;
}

/// Of a number below a thousand.
void add_below_thousand(std::string& text, int number, const Words& ones) {
    const auto digit = [&](int divisor) { return static_cast<std::size_t>(number / divisor % 10); };
    add(text, hundreds[digit(100)]);
    if (digit(10) == 1) {
        add(text, teens[digit(1)]);
        return;
    }
    add(text, tens[digit(10)]);
    add(text, ones[digit(1)]);
}

}  // namespace

std::string number_in_words(int number) {
    constexpr int beyond = 1'000'000;
    if (number < 0 || number >= beyond) return std::to_string(number);
    if (number == 0) return "ноль";
    std::string text;
    if (const int thousands = number / 1000; thousands > 0) {
        add_below_thousand(text, thousands, feminine);
        add(text, noun_after(thousands, "тысяча", "тысячи", "тысяч"));
    }
    add_below_thousand(text, number % 1000, masculine);
    return text;
}

std::string_view noun_after(int number, std::string_view one, std::string_view few,
                            std::string_view many) {
    const int last = number % 10;
    const bool is_teen = number / 10 % 10 == 1;
    if (is_teen || last == 0 || last > 4) return many;
    return last == 1 ? one : few;
}

}  // namespace letopis
