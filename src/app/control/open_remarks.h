#pragma once
// open_remarks: remarks on journals (замечания, JRN-16, columns of F-12) for those who make them
// and for those to whom they are made.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/remarks.h"
#include "ports/reader.h"

namespace letopis {

/// Строка F-12.
struct RemarkLine {
    EntryIndex remark = -1;
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string addressee;  ///< "Петрова А. И."
    RemarkCause cause = RemarkCause::inspection;
    std::string text;
    Date due_on;
    std::string made_by;  ///< Empty: the weekly check.
    Instant made_at;
    RemarkState state = RemarkState::open;
    std::string answer;
    std::optional<Instant> answered_at;
    std::string settled_by;
    std::optional<Instant> settled_at;
    bool late = false;        ///< Not settled and past its term.
    bool may_answer = false;  ///< It is to the looker, and not settled.
    bool may_settle = false;  ///< The looker makes remarks, and it is not to himself.
    std::string student;  ///< Whom it is about: "Ежов К. А."; "" for nobody in particular …
    std::optional<Date> lesson_on;  ///< … at the lesson of that day; nothing for none.
    bool operator==(const RemarkLine&) const = default;
};
LETOPIS_DESCRIBE(RemarkLine, remark, course_id, subject_title, study_group_title, addressee, cause,
                 text, due_on, made_by, made_at, state, answer, answered_at, settled_by, settled_at,
                 late, may_answer, may_settle, student, lesson_on)

struct RemarksView {
    std::vector<RemarkLine> waiting;  ///< Open and answered; the latest first; at most 300.
    std::vector<RemarkLine> settled;  ///< The latest 300.
    bool may_make = false;
    bool operator==(const RemarksView&) const = default;
};
LETOPIS_DESCRIBE(RemarksView, waiting, settled, may_make)

/// Who makes remarks sees all, a deputy of a part those of his part, a department head those of its
/// subjects, an inspector those on the journals his visit names; everybody sees those to him, also
/// on courses he has handed on. Refuses as the second lock (make_remarks) whoever neither makes
/// remarks nor teaches.
Result<RemarksView> open_remarks(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
