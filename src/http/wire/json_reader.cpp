#include "http/wire/json_reader.h"

#include <simdjson.h>

#include "base/limits.h"
#include "base/text.h"

namespace letopis::http {

using namespace simdjson;  // The reader is a thin coat over it.

struct JsonReader::State {
    padded_string json;
    ondemand::parser parser;
    ondemand::document document;
    error_code error = SUCCESS;
    bool at_root = true;
    ondemand::value value;
    std::string place;  ///< "commands[3].text"
    std::size_t depth = 0;

    template <class Out, class FromRoot, class FromValue>
    error_code read(Out& out, FromRoot from_root, FromValue from_value) {
        if (error) return error;
        error = at_root ? from_root(document).get(out) : from_value(value).get(out);
        return error;
    }
};

namespace {

std::string words_of(error_code error, std::string_view expected) {
    switch (error) {
        case INCORRECT_TYPE:
            return "Ожидалось: " + std::string{expected} + ".";
        case NUMBER_ERROR:
        case NUMBER_OUT_OF_RANGE:
            return "Ожидалось целое число.";
        case DEPTH_ERROR:
            return "Слишком глубокая вложенность.";
        case UTF8_ERROR:
            return "Текст не в кодировке UTF-8.";
        default:
            return "Тело запроса — не JSON.";
    }
}

Refusal refusal_at(const std::string& place, std::string_view words) {
    std::string detail = place.empty() ? std::string{words} : "«" + place + "»: ";
    if (!place.empty()) detail += words;
    return {.code = RefusalCode::malformed_request, .field = place, .detail = std::move(detail)};
}

std::string joined(const std::string& place, std::string_view name) {
    // A name from outside is shown only when it can stand in a message.
    const bool shown = is_clean_text(name) && code_point_count(name) <= limits::name_code_points;
    const std::string part = shown ? std::string{name} : "?";
    return place.empty() ? part : place + "." + part;
}

}  // namespace

JsonReader::JsonReader(std::string_view json) : state_{std::make_unique<State>()} {
    state_->json = padded_string{json};
    state_->error = state_->parser.iterate(state_->json).get(state_->document);
}

JsonReader::~JsonReader() = default;

Refusal JsonReader::refuse(std::string_view words) const {
    return refusal_at(state_->place, words);
}

Refusal JsonReader::refuse_member(std::string_view name, std::string_view words) const {
    return refusal_at(joined(state_->place, name), words);
}

Result<Done> JsonReader::object(const Member& read_member) {
    State& state = *state_;
    ondemand::object object;
    if (state.read(
            object, [](auto& d) { return d.get_object(); }, [](auto& v) { return v.get_object(); }))
        return refuse(words_of(state.error, "объект"));
    // simdjson looks at the depth only in its own debug builds.
    if (++state.depth > limits::json_depth) return refuse(words_of(DEPTH_ERROR, ""));
    const std::string outer = state.place;
    state.at_root = false;
    for (auto member : object) {
        ondemand::field field;
        std::string_view key;
        if ((state.error = std::move(member).get(field)) ||
            (state.error = field.unescaped_key().get(key)))
            return refusal_at(outer, words_of(state.error, "объект"));
        state.value = field.value();
        state.place = joined(outer, key);
        LETOPIS_TRY_DONE(read_member(key));
    }
    state.place = outer;
    --state.depth;
    return Done{};
}

Result<Done> JsonReader::array(const Item& read_item) {
    State& state = *state_;
    ondemand::array array;
    if (state.read(
            array, [](auto& d) { return d.get_array(); }, [](auto& v) { return v.get_array(); }))
        return refuse(words_of(state.error, "список"));
    // simdjson looks at the depth only in its own debug builds.
    if (++state.depth > limits::json_depth) return refuse(words_of(DEPTH_ERROR, ""));
    const std::string outer = state.place;
    state.at_root = false;
    std::size_t index = 0;
    for (auto item : array) {
        state.place = outer + "[" + std::to_string(index++) + "]";
        if ((state.error = std::move(item).get(state.value)))
            return refuse(words_of(state.error, "список"));
        LETOPIS_TRY_DONE(read_item());
    }
    state.place = outer;
    --state.depth;
    return Done{};
}

Result<std::string> JsonReader::text() {
    State& state = *state_;
    std::string_view text;
    if (state.read(
            text, [](auto& d) { return d.get_string(); }, [](auto& v) { return v.get_string(); }))
        return refuse(words_of(state.error, "строка"));
    if (!is_clean_text(text)) return refuse("В тексте есть недопустимые знаки.");
    return std::string{text};
}

Result<std::int64_t> JsonReader::integer() {
    State& state = *state_;
    std::int64_t number = 0;
    if (state.read(
            number, [](auto& d) { return d.get_int64(); }, [](auto& v) { return v.get_int64(); }))
        return refuse(words_of(state.error, "целое число"));
    return number;
}

Result<bool> JsonReader::boolean() {
    State& state = *state_;
    bool truth = false;
    if (state.read(
            truth, [](auto& d) { return d.get_bool(); }, [](auto& v) { return v.get_bool(); }))
        return refuse(words_of(state.error, "true или false"));
    return truth;
}

Result<bool> JsonReader::is_null() {
    State& state = *state_;
    if (state.error) return refuse(words_of(state.error, "значение"));
    bool null = false;
    state.error =
        state.at_root ? state.document.is_null().get(null) : state.value.is_null().get(null);
    if (state.error) return refuse(words_of(state.error, "значение"));
    return null;
}

Result<Done> JsonReader::end() {
    State& state = *state_;
    // There is no location to be had only when everything has been read.
    if (state.error || state.document.current_location().error() != OUT_OF_BOUNDS)
        return refusal_at("", "После значения JSON стоит лишнее.");
    return Done{};
}

}  // namespace letopis::http
