#pragma once
// A rig (стенд): a school on which scenarios are played. The same files run on the rules over a
// school in memory (memory_rig.h) and on a server; a rig is all that differs.

#include <optional>
#include <variant>
#include <vector>

#include "app/journal/closing/open_class_closing.h"
#include "app/journal/closing/open_course_closing.h"
#include "app/journal/open_history.h"
#include "app/lessons/cancel_lesson.h"
#include "app/lessons/open_corrections.h"
#include "app/lessons/open_lesson_plan.h"
#include "app/lessons/request_correction.h"
#include "app/statements/open_summary_sheet.h"
#include "domain/diary/diary.h"
#include "domain/journal/cell_record.h"
#include "domain/journal/closing.h"
#include "domain/journal/page.h"
#include "domain/journal/results.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/lesson_record.h"
#include "entry/entry.h"

namespace letopis::scenarios {

struct ClosePeriod {
    CourseId course_id;
    PeriodId period_id;
};
struct CloseCourse {
    CourseId course_id;
};
struct CloseClass {
    StudyGroupId study_group_id;
};
struct CloseAspect {
    StudyGroupId study_group_id;
    ClosureAspect aspect = ClosureAspect::lessons;
};

struct EndSubstitution {
    LessonId lesson_id;
    std::string reason;
};

/// What somebody does.
using Act = std::variant<RecordCell, RecordComment, RecordLesson, CancelLesson, ConfirmPeriodMark,
                         ConfirmAnnualMark, ClosePeriod, CloseCourse, CloseClass, CloseAspect,
                         RecordCouncilDecisions, RequestCorrection, DecideCorrection,
                         KeepLessonPlan, AssignSubstitution, EndSubstitution>;

enum class Effect { recorded, unchanged };

/// How an act ended that was not refused.
struct Written {
    Effect effect = Effect::recorded;
    EntryIndex version = -1;  ///< Of the cell, comment, lesson or result; -1 for the other acts.
};

class Rig {
public:
    virtual ~Rig() = default;

    /// States facts by the program itself: the school before the story begins, and what its office
    /// does meanwhile. Must succeed; index of the first entry.
    virtual EntryIndex state(std::vector<EntryBody> facts) = 0;
    virtual void set_time(Instant now) = 0;

    /// Does it as this person. A refusal carries its code and items, whichever lock refused.
    virtual Result<Written> act(PersonId actor, CommandId command, const Act& act) = 0;

    // What this person sees.
    virtual Result<JournalPage> open_journal(PersonId asker, CourseId course,
                                             std::optional<PeriodId> period) = 0;
    virtual Result<CellHistory> open_history(PersonId asker, LessonId lesson,
                                             StudentId student) = 0;
    virtual Result<DiaryWeek> open_diary(PersonId asker, StudentId student, Week week) = 0;
    virtual Result<DiaryMarks> open_marks(PersonId asker, StudentId student,
                                          std::optional<PeriodId> period) = 0;
    virtual Result<CourseClosing> open_course_closing(PersonId asker, CourseId course) = 0;
    virtual Result<ClassClosingView> open_class_closing(PersonId asker, StudyGroupId group) = 0;
    virtual Result<CorrectionsView> open_corrections(PersonId asker) = 0;
    virtual Result<LessonPlanView> open_lesson_plan(PersonId asker, CourseId course) = 0;
    virtual Result<SummarySheetView> open_summary_sheet(PersonId asker, StudyGroupId group) = 0;

    /// Number of entries in the ledger.
    virtual EntryIndex entry_count() = 0;
};

}  // namespace letopis::scenarios
