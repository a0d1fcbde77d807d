#pragma once
// One description of a struct's fields serves the entry codec, the wire JSON, the OpenAPI schema
// and the SQL tests. The name of the field is the name of the member: one spelling from disk to
// screen (docs/style.md).
//
//   struct MarkRecorded { LessonId lesson_id; … };
//   LETOPIS_DESCRIBE(MarkRecorded, lesson_id, student_id, value)
//
// gives `describe(visitor, value)`, which calls `visitor.field("lesson_id", value.lesson_id)` for
// each field in the order written. LETOPIS_ENUM defines an enumeration together with its names.

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#define LETOPIS_PARENS ()
#define LETOPIS_EXPAND(...) LETOPIS_EXPAND4(LETOPIS_EXPAND4(LETOPIS_EXPAND4(__VA_ARGS__)))
#define LETOPIS_EXPAND4(...) LETOPIS_EXPAND3(LETOPIS_EXPAND3(LETOPIS_EXPAND3(__VA_ARGS__)))
#define LETOPIS_EXPAND3(...) LETOPIS_EXPAND2(LETOPIS_EXPAND2(LETOPIS_EXPAND2(__VA_ARGS__)))
#define LETOPIS_EXPAND2(...) LETOPIS_EXPAND1(LETOPIS_EXPAND1(LETOPIS_EXPAND1(__VA_ARGS__)))
#define LETOPIS_EXPAND1(...) __VA_ARGS__
#define LETOPIS_FOR_EACH(macro, ...) \
    __VA_OPT__(LETOPIS_EXPAND(LETOPIS_FOR_EACH_STEP(macro, __VA_ARGS__)))
#define LETOPIS_FOR_EACH_STEP(macro, first, ...) \
    macro(first) __VA_OPT__(LETOPIS_FOR_EACH_AGAIN LETOPIS_PARENS(macro, __VA_ARGS__))
#define LETOPIS_FOR_EACH_AGAIN() LETOPIS_FOR_EACH_STEP

#define LETOPIS_VISIT_FIELD(name) visitor.field(#name, self.name);
#define LETOPIS_DESCRIBE(Type, ...)                                                 \
    template <class Visitor, class Self>                                            \
    requires std::same_as<std::remove_const_t<Self>, Type>                          \
    void describe([[maybe_unused]] Visitor& visitor, [[maybe_unused]] Self& self) { \
        LETOPIS_FOR_EACH(LETOPIS_VISIT_FIELD, __VA_ARGS__)                          \
    }                                                                               \
    [[maybe_unused]] constexpr std::string_view type_name_of(const Type*) { return #Type; }

#define LETOPIS_ENUM_NAME(name) #name,
/// Defines `enum class Type : uint8_t` and names_of(Type{}), in the order written.
#define LETOPIS_ENUM(Type, ...)                                  \
    enum class Type : std::uint8_t { __VA_ARGS__ };              \
    constexpr auto names_of(Type) {                              \
        return std::to_array<std::string_view>(                  \
            {LETOPIS_FOR_EACH(LETOPIS_ENUM_NAME, __VA_ARGS__)}); \
    }                                                            \
    [[maybe_unused]] constexpr std::string_view type_name_of(const Type*) { return #Type; }

namespace letopis {

template <class T>
concept NamedEnum = std::is_enum_v<T> && requires(T value) {
    names_of(value);
};

/// The name of an enumerator, as in the source.
template <NamedEnum E>
constexpr std::string_view enum_name(E value) {
    return names_of(E{})[static_cast<std::size_t>(value)];
}

/// The enumerator of that name, or nothing.
template <NamedEnum E>
constexpr std::optional<E> parse_enum(std::string_view name) {
    constexpr auto names = names_of(E{});
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<E>(i);
    return std::nullopt;
}

namespace detail {
struct AnyField {
    template <class T>
    void field(std::string_view, T&);
};
}  // namespace detail

/// A struct with LETOPIS_DESCRIBE.
template <class T>
concept Described = requires(detail::AnyField& visitor, T& value) {
    describe(visitor, value);
};

}  // namespace letopis
