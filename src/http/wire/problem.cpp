#include "http/wire/problem.h"

namespace letopis::http {

Problem problem_of(const Error& error) {
    if (error.is_fault()) return problem_of(Error{RefusalCode::storage_unavailable});
    const Refusal& refusal = error.refusal();
    Problem problem{.code = std::string{refusal_name(refusal.code)},
                    .message = refusal.message(),
                    .field = refusal.field,
                    .items = {}};
    for (const RefusalItem& item : refusal.items)
        problem.items.push_back({.place = item.place, .remedy = item.remedy});
    return problem;
}

int status_of(const Error& error) {
    return refusal_http_status(error.is_fault() ? RefusalCode::storage_unavailable
                                                : error.refusal().code);
}

}  // namespace letopis::http
