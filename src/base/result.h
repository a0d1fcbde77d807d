#pragma once
// Result<T>: how every floor says no. See docs/adr/0004-own-result.md.
//
// Three kinds of failure, one road each (docs/style.md):
//   Refusal  the school's rules say no; the user reads it in Russian;
//   Fault    disk, network, clock, another system; the operator reads it;
//   Bug      our own promise is broken; LETOPIS_CHECK ends the process.
// Member names are those of std::expected, so that C++23 is a change of one file.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace letopis {

/// Every reason for which the school's rules refuse. The only list is refusals.def.
enum class RefusalCode : std::uint16_t {
#define LETOPIS_REFUSAL(code, http_status, text) code,
#include "base/refusals.def"
#undef LETOPIS_REFUSAL
};

/// The code as it stands on the wire, e.g. "mark_out_of_scale".
std::string_view refusal_name(RefusalCode code);
/// The HTTP status that carries this refusal.
int refusal_http_status(RefusalCode code);
/// The Russian sentence: what is wrong and what to do.
std::string_view refusal_text(RefusalCode code);
/// All codes, in order of precedence.
std::vector<RefusalCode> all_refusal_codes();

/// One thing that is missing or wrong, for refusals that carry a list (closing, imports).
struct RefusalItem {
    std::string place;  ///< Where: "строка 12", "5 «А», алгебра, Иванов И.".
    std::string remedy;  ///< What is wrong and what to do, in Russian.
    bool operator==(const RefusalItem&) const = default;
};

/// Отказ: the rules say no. `field` names the input field where one is to blame.
struct Refusal {
    RefusalCode code;
    std::string field{};
    std::string detail{};  ///< Appended to the sentence of the code; Russian; no secrets.
    std::vector<RefusalItem> items{};

    /// The whole sentence for a person.
    std::string message() const;
    bool operator==(const Refusal&) const = default;
};

/// Whether asking again may help.
enum class Retry { never, later };

/// Сбой: the world below us failed. `what` is for the operator's log, not for the user.
struct Fault {
    std::string what;
    Retry retry = Retry::never;
    bool operator==(const Fault&) const = default;
};

/// Why there is no value.
class Error {
public:
    Error(RefusalCode code) : reason_{Refusal{.code = code}} {}
    Error(Refusal refusal) : reason_{std::move(refusal)} {}
    Error(Fault fault) : reason_{std::move(fault)} {}

    bool is_refusal() const { return std::holds_alternative<Refusal>(reason_); }
    bool is_fault() const { return std::holds_alternative<Fault>(reason_); }
    const Refusal& refusal() const { return std::get<Refusal>(reason_); }
    const Fault& fault() const { return std::get<Fault>(reason_); }
    bool is(RefusalCode code) const { return is_refusal() && refusal().code == code; }
    /// For logs and command-line output: the Russian refusal, or the fault's words.
    std::string message() const { return is_refusal() ? refusal().message() : fault().what; }
    bool operator==(const Error&) const = default;

private:
    std::variant<Refusal, Fault> reason_;
};

/// Nothing, successfully.
struct Done {
    bool operator==(const Done&) const = default;
};

namespace detail {
[[noreturn]] void bad_result_access(const Error& error);
}

/// A value, or the reason why there is none. Never ignore one.
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : state_{std::in_place_index<0>, std::move(value)} {}
    Result(Error error) : state_{std::in_place_index<1>, std::move(error)} {}
    Result(RefusalCode code) : state_{std::in_place_index<1>, Error{code}} {}
    Result(Refusal refusal) : state_{std::in_place_index<1>, Error{std::move(refusal)}} {}
    Result(Fault fault) : state_{std::in_place_index<1>, Error{std::move(fault)}} {}

    bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return need(), std::get<0>(state_); }
    const T& value() const& { return need(), std::get<0>(state_); }
    T value() && { return need(), std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& { return std::get<1>(state_); }
    Error&& error() && { return std::get<1>(std::move(state_)); }

private:
    void need() const {
        if (!has_value()) detail::bad_result_access(std::get<1>(state_));
    }
    std::variant<T, Error> state_;
};

}  // namespace letopis

#define LETOPIS_CONCAT_(a, b) a##b
#define LETOPIS_CONCAT(a, b) LETOPIS_CONCAT_(a, b)

/// LETOPIS_TRY(name, expr): name holds the value, or the error is returned to the caller.
#define LETOPIS_TRY(name, expr)                                     \
    auto LETOPIS_CONCAT(result_of_, name) = (expr);                 \
    if (!LETOPIS_CONCAT(result_of_, name))                          \
        return std::move(LETOPIS_CONCAT(result_of_, name)).error(); \
    auto name = std::move(LETOPIS_CONCAT(result_of_, name)).value()

/// LETOPIS_TRY_DONE(expr): for results whose value is not needed.
#define LETOPIS_TRY_DONE(expr)                                         \
    do {                                                               \
        auto result_of_done = (expr);                                  \
        if (!result_of_done) return std::move(result_of_done).error(); \
    } while (false)
