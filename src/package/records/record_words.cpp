#include "package/records/record_words.h"

#include <array>

namespace letopis {
namespace {

template <class Words, class Value>
std::string_view word(const Words& words, Value value) {
    return words[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view record_word(MarkValue value) {
    static constexpr std::array<std::string_view, 17> words{
        "1",       "2",       "3", "4", "5", "зачёт", "незачёт", "точка", "низкий",
        "средний", "высокий", "F", "E", "D", "C",     "B",       "A"};
    static_assert(words.size() + point_count == names_of(MarkValue{}).size());
    if (const auto number = points(value)) return points_text(static_cast<std::size_t>(*number));
    return word(words, value);
}

std::string_view record_word(ResultValue value) {
    static constexpr std::array<std::string_view, 22> words{
        "1",          "2",      "3",          "4",       "5",          "зачёт",
        "незачёт",    "н/а",    "освобождён", "освоено", "посещал(а)", "освоено частично",
        "не освоено", "низкий", "средний",    "высокий", "F",          "E",
        "D",          "C",      "B",          "A"};
    static_assert(words.size() + point_count == names_of(ResultValue{}).size());
    if (const auto number = points(value)) return points_text(static_cast<std::size_t>(*number));
    return word(words, value);
}

std::string_view record_word(AttendanceStatus status) {
    static constexpr std::array<std::string_view, 5> words{"", "н", "б", "у", "о"};
    static_assert(words.size() == names_of(AttendanceStatus{}).size());
    return word(words, status);
}

std::string_view record_word(BehaviourValue value) {
    static constexpr std::array<std::string_view, 4> words{
        "примерное", "хорошее", "удовлетворительное", "неудовлетворительное"};
    static_assert(words.size() == names_of(BehaviourValue{}).size());
    return word(words, value);
}

std::string record_result(const std::optional<ResultValue>& value) {
    return value ? std::string{record_word(*value)} : "";
}

std::string record_mean(const std::optional<Fraction>& mean) {
    if (!mean) return "";
    return std::to_string(mean->num) + "/" + std::to_string(mean->den);
}

std::string record_time(Instant at) {
    const Date date = moscow_date(at);
    const std::int64_t of_day = (at + moscow_offset).micros - Span::days(date.number()).micros;
    std::string text = date.iso() + "T00:00:00.000000+03:00";
    // By hand: a year of a class has tens of thousands of moments, and printf is slow.
    const auto put = [&](std::size_t place, std::size_t digits, std::int64_t value) {
        for (; digits > 0; value /= 10)
            text[place + --digits] = static_cast<char>('0' + value % 10);
    };
    const std::int64_t seconds = of_day / 1'000'000;
    put(11, 2, seconds / 3600);
    put(14, 2, seconds / 60 % 60);
    put(17, 2, seconds % 60);
    put(20, 6, of_day % 1'000'000);
    return text;
}

}  // namespace letopis
