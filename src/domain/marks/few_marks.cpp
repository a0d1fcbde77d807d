#include "domain/marks/few_marks.h"

#include "domain/calendar/policy_list.h"

namespace letopis {

FewMarksPolicy few_marks_policy(std::span<const PolicyValue> set, Date on) {
    return policy_value_on(set, "attest.few_marks", on) == "block" ? FewMarksPolicy::block
                                                                   : FewMarksPolicy::warn;
}

std::string few_marks_words(const FewMarks& few) {
    return "отметок " + std::to_string(few.mark_count) + " при минимуме " +
           std::to_string(few.minimum);
}

}  // namespace letopis
