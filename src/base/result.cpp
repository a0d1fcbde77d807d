#include "base/result.h"

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

namespace detail {
void bad_result_access(const Error& error) {
    check_failed("Result::has_value()", error.message().c_str(), __FILE__, __LINE__);
}
}  // namespace detail

}  // namespace letopis
