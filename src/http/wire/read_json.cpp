#include "http/wire/read_json.h"

#include <limits>

#include "base/check.h"

namespace letopis::http {
namespace {

/// Text of a fixed form: `parse` gives nothing for any other.
template <class Value>
Result<Done> read_form(JsonReader& in, Value& value,
                       std::optional<Value> (*parse)(std::string_view text),
                       std::string_view words) {
    LETOPIS_TRY(text, in.text());
    const auto parsed = parse(text);
    if (!parsed) return in.refuse(words);
    value = *parsed;
    return Done{};
}

}  // namespace

Result<Done> read_value(JsonReader& in, std::string& value) {
    LETOPIS_TRY(text, in.text());
    value = std::move(text);
    return Done{};
}

Result<Done> read_value(JsonReader& in, bool& value) {
    LETOPIS_TRY(truth, in.boolean());
    value = truth;
    return Done{};
}

Result<Done> read_value(JsonReader& in, int& value) {
    LETOPIS_TRY(number, in.integer());
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return in.refuse("Число вне допустимых пределов.");
    value = static_cast<int>(number);
    return Done{};
}

Result<Done> read_value(JsonReader& in, std::int64_t& value) {
    LETOPIS_TRY(number, in.integer());
    value = number;
    return Done{};
}

Result<Done> read_value(JsonReader& in, Instant& value) { return read_value(in, value.micros); }

Result<Done> read_value(JsonReader& in, Date& value) {
    return read_form<Date>(in, value, Date::parse, "Ожидалась дата вида 2026-09-01.");
}

Result<Done> read_value(JsonReader& in, TimeOfDay& value) {
    return read_form<TimeOfDay>(in, value, TimeOfDay::parse, "Ожидалось время вида 08:30.");
}

namespace detail {

Result<IdBytes> read_id(JsonReader& in) {
    IdBytes bytes{};
    LETOPIS_TRY_DONE(
        read_form<IdBytes>(in, bytes, parse_id_bytes, "Ожидался идентификатор (UUID)."));
    return bytes;
}

Result<std::size_t> read_choice(JsonReader& in, std::span<const std::string_view> names) {
    LETOPIS_TRY(text, in.text());
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text) return i;
    return in.refuse("Такого значения нет в перечне.");
}

Result<Done> read_members(JsonReader& in, const std::vector<MemberOf<ReadMember>>& members,
                          void* object) {
    LETOPIS_CHECK(members.size() <= 64, "which have come is noted in 64 bits");
    std::uint64_t seen = 0;
    LETOPIS_TRY_DONE(in.object([&](std::string_view key) -> Result<Done> {
        std::uint64_t place = 1;
        for (const auto& member : members) {
            if (member.name == key) {
                if ((seen & place) != 0) return in.refuse("Поле повторяется.");
                seen |= place;
                return member.deed.read(in, member.of(object));
            }
            place <<= 1;
        }
        return in.refuse("Неизвестное поле.");
    }));
    std::uint64_t place = 1;
    for (const auto& member : members) {
        if (member.deed.need == ReadMember::Need::required && (seen & place) == 0)
            return in.refuse_member(member.name, "Поле обязательно.");
        place <<= 1;
    }
    return Done{};
}

}  // namespace detail
}  // namespace letopis::http
