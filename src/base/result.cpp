#include "base/result.h"

#include <variant>

#include "base/check.h"

namespace letopis {
namespace {

struct RefusalRow {
    RefusalCode code;
    std::string_view name;
    int http_status;
    std::string_view text;
};

constexpr RefusalRow refusal_rows[] = {
#define LETOPIS_REFUSAL(code, http_status, text) {RefusalCode::code, #code, http_status, text},
#include "base/refusals.def"
#undef LETOPIS_REFUSAL
};

const RefusalRow& row_of(RefusalCode code) { return refusal_rows[static_cast<std::size_t>(code)]; }

}  // namespace

std::string_view refusal_name(RefusalCode code) { return row_of(code).name; }
int refusal_http_status(RefusalCode code) { return row_of(code).http_status; }
std::string_view refusal_text(RefusalCode code) { return row_of(code).text; }

std::vector<RefusalCode> all_refusal_codes() {
    std::vector<RefusalCode> codes;
    for (const auto& row : refusal_rows) codes.push_back(row.code);
    return codes;
}

std::string Refusal::message() const {
    std::string text{refusal_text(code)};
    if (!detail.empty()) text += " " + detail;
    return text;
}

Refusal invalid(std::string_view field, std::string_view remedy) {
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = std::string{field},
                   .detail = std::string{remedy}};
}

struct Error::Reason {
    std::variant<Refusal, Fault> why;
};

Error::Error(RefusalCode code) : Error{Refusal{.code = code}} {}
Error::Error(Refusal refusal) : reason_{new Reason{std::move(refusal)}} {}
Error::Error(Fault fault) : reason_{new Reason{std::move(fault)}} {}
Error::Error(const Error& other)
    : reason_{other.reason_ == nullptr ? nullptr : new Reason{*other.reason_}} {}
void Error::forget() { delete reason_; }

bool Error::is_refusal() const {
    LETOPIS_CHECK(reason_ != nullptr, "an error that was handed on");
    return std::holds_alternative<Refusal>(reason_->why);
}
const Refusal& Error::refusal() const {
    LETOPIS_CHECK(is_refusal(), message().c_str());
    return std::get<Refusal>(reason_->why);
}
const Fault& Error::fault() const {
    LETOPIS_CHECK(is_fault(), message().c_str());
    return std::get<Fault>(reason_->why);
}
bool Error::is(RefusalCode code) const { return is_refusal() && refusal().code == code; }
std::string Error::message() const { return is_refusal() ? refusal().message() : fault().what; }
bool Error::operator==(const Error& other) const {
    if (reason_ == nullptr || other.reason_ == nullptr) return reason_ == other.reason_;
    return reason_->why == other.reason_->why;
}

namespace detail {
void bad_result_access(const Error& error) {
    check_failed("Result::has_value()", error.message().c_str(), __FILE__, __LINE__);
}
}  // namespace detail

}  // namespace letopis
