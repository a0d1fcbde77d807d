#pragma once
// Few marks (накопляемость, ASM-07, e.5): who has fewer marks in a period than the hours of the
// course ask for. By the local act closing the period warns of it, or waits.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "domain/calendar/policies.h"

namespace letopis {

/// The policy attest.few_marks: closing warns (the default), or is refused.
enum class FewMarksPolicy { warn, block };
FewMarksPolicy few_marks_policy(std::span<const PolicyValue> set, Date on);

/// Нехватка отметок одного обучающегося.
struct FewMarks {
    StudentId student_id;
    std::string name;  ///< "Иванов Иван"
    int mark_count = 0;
    int minimum = 0;
    bool operator==(const FewMarks&) const = default;
};

/// "отметок 2 при минимуме 3"
std::string few_marks_words(const FewMarks& few);

}  // namespace letopis
