#pragma once
// Result<T>: how every floor says no. See docs/adr/0004-own-result.md.
//
// Three kinds of failure, one road each (docs/style.md):
//   Refusal  the school's rules say no; the user reads it in Russian;
//   Fault    disk, network, clock, another system; the operator reads it;
//   Bug      our own promise is broken; LETOPIS_CHECK ends the process.
// Member names are those of std::expected, so that C++23 is a change of one file.

#include <cstdint>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
/// RefusalCode::invalid_value of that input field, with what to do about it, in Russian.
Refusal invalid(std::string_view field, std::string_view remedy = {});

/// Whether asking again may help.
enum class Retry { never, later };

/// Сбой: the world below us failed. `what` is for the operator's log, not for the user.
struct Fault {
    std::string what;
    Retry retry = Retry::never;
    bool operator==(const Fault&) const = default;
};

/// Why there is no value. Every function that may fail hands one on, hardly any makes one: so it is
/// one pointer, and what makes, copies and destroys the reason is compiled once, in result.cpp.
class Error {
public:
    Error(RefusalCode code);
    Error(Refusal refusal);
    Error(Fault fault);
    Error(const Error& other);
    Error(Error&& other) noexcept : reason_{std::exchange(other.reason_, nullptr)} {}
    Error& operator=(Error other) noexcept {
        std::swap(reason_, other.reason_);
        return *this;
    }
    ~Error() {
        if (reason_ != nullptr) forget();
    }

    bool is_refusal() const;
    bool is_fault() const { return !is_refusal(); }
    const Refusal& refusal() const;  ///< Where is_refusal().
    const Fault& fault() const;      ///< Where is_fault().
    bool is(RefusalCode code) const;
    /// For logs and command-line output: the Russian refusal, or the fault's words.
    std::string message() const;
    bool operator==(const Error& other) const;

private:
    template <class T>
    friend class Result;
    struct Reason;

    Error() = default;  ///< Of a Result that has a value.
    void forget();

    Reason* reason_ = nullptr;
};

/// Nothing, successfully.
struct Done {
    bool operator==(const Done&) const = default;
};

namespace detail {
[[noreturn]] void bad_result_access(const Error& error);
}

/// A value, or the reason why there is none. Never ignore one.
///
/// The value lies in a union of our own: std::optional makes ten classes for each type, and there
/// are hundreds (docs/adr/0026).
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : value_(std::move(value)), has_value_{true} {}
    Result(Error error) : error_{std::move(error)} {}
    Result(RefusalCode code) : error_{code} {}
    Result(Refusal refusal) : error_{std::move(refusal)} {}
    Result(Fault fault) : error_{std::move(fault)} {}
    /// Compiles where T can be copied.
    Result(const Result& other) : error_{other.error_} {
        if (other.has_value_) put(other.value_);
    }
    Result(Result&& other) noexcept : error_{std::move(other.error_)} {
        if (other.has_value_) put(std::move(other.value_));
    }
    Result& operator=(Result other) noexcept {
        forget();
        error_ = std::move(other.error_);
        if (other.has_value_) put(std::move(other.value_));
        return *this;
    }
    ~Result() { forget(); }

    bool has_value() const { return has_value_; }
    explicit operator bool() const { return has_value_; }

    T& value() & { return need(), value_; }
    const T& value() const& { return need(), value_; }
    T value() && { return need(), std::move(value_); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& { return error_; }
    Error&& error() && { return std::move(error_); }

private:
    void need() const {
        if (!has_value_) detail::bad_result_access(error_);
    }
    template <class Value>
    void put(Value&& value) {
        ::new (static_cast<void*>(&value_)) T(std::forward<Value>(value));
        has_value_ = true;
    }
    void forget() {
        if (has_value_) value_.~T();
        has_value_ = false;
    }

    Error error_;
    union {
        T value_;  ///< Lives while has_value_; not told by error_, which may have been moved away.
    };
    bool has_value_ = false;
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
