#include "scenarios/memory_rig.h"

#include "app/changes/assign_substitution.h"
#include "app/changes/end_substitution.h"
#include "app/diary/open_diary.h"
#include "app/diary/open_marks.h"
#include "app/journal/closing/close_aspect.h"
#include "app/journal/closing/close_class.h"
#include "app/journal/closing/close_course.h"
#include "app/journal/closing/close_period.h"
#include "app/journal/closing/record_council_decisions.h"
#include "app/journal/open_journal.h"
#include "app/lessons/decide_correction.h"
#include "app/lessons/keep_lesson_plan.h"
#include "app/lessons/record_lesson.h"
#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "app/marks/record_cell.h"
#include "app/marks/record_comment.h"
#include "base/check.h"
#include "ports/standing.h"

namespace letopis::scenarios {
namespace {

/// The use case of each act.
class CommandOf {
public:
    CommandOf(PersonId actor, CommandId command) : actor_{actor}, command_{command} {}

    Command operator()(const RecordCell& act) const { return record_cell(command_, actor_, act); }
    Command operator()(const RecordComment& act) const {
        return record_comment(command_, actor_, act);
    }
    Command operator()(const RecordLesson& act) const {
        return record_lesson(command_, actor_, act);
    }
    Command operator()(const CancelLesson& act) const {
        return cancel_lesson(command_, actor_, act);
    }
    Command operator()(const ConfirmPeriodMark& act) const {
        return confirm_period_mark(command_, actor_, act);
    }
    Command operator()(const ConfirmAnnualMark& act) const {
        return confirm_annual_mark(command_, actor_, act);
    }
    Command operator()(const ClosePeriod& act) const {
        return close_period(command_, actor_, act.course_id, act.period_id);
    }
    Command operator()(const CloseCourse& act) const {
        return close_course(command_, actor_, act.course_id);
    }
    Command operator()(const CloseClass& act) const {
        return close_class(command_, actor_, act.study_group_id);
    }
    Command operator()(const CloseAspect& act) const {
        return close_aspect(command_, actor_, act.study_group_id, act.aspect);
    }
    Command operator()(const RecordCouncilDecisions& act) const {
        return record_council_decisions(command_, actor_, act);
    }
    Command operator()(const RequestCorrection& act) const {
        return request_correction(command_, actor_, act);
    }
    Command operator()(const DecideCorrection& act) const {
        return decide_correction(command_, actor_, act);
    }
    Command operator()(const KeepLessonPlan& act) const {
        return keep_lesson_plan(command_, actor_, act);
    }
    Command operator()(const AssignSubstitution& act) const {
        return assign_substitution(command_, actor_, act);
    }
    Command operator()(const EndSubstitution& act) const {
        return end_substitution(command_, actor_, act.lesson_id, act.reason);
    }

private:
    PersonId actor_;
    CommandId command_;
};

/// The version of what an act wrote, as its answer carries it.
class VersionAfter {
public:
    VersionAfter(Reader& reader, PersonId actor, Instant now)
        : reader_{reader}, actor_{actor}, now_{now} {}

    Result<EntryIndex> operator()(const RecordCell& act) const {
        LETOPIS_TRY(state, read_cell(reader_, actor_, act.lesson_id, act.student_id, act.work_no,
                                     moscow_date(now_)));
        return state.version;
    }
    Result<EntryIndex> operator()(const RecordComment& act) const {
        LETOPIS_TRY(
            state, read_comment(reader_, actor_, act.lesson_id, act.student_id, moscow_date(now_)));
        return state.version;
    }
    Result<EntryIndex> operator()(const RecordLesson& act) const {
        LETOPIS_TRY(lesson, read_lesson(reader_, actor_, act.lesson_id, now_));
        return lesson.version;
    }
    Result<EntryIndex> operator()(const ConfirmPeriodMark& act) const {
        LETOPIS_TRY(state, read_period_mark(reader_, actor_, act.course_id, act.student_id,
                                            act.period_id, moscow_date(now_)));
        return state.version;
    }
    Result<EntryIndex> operator()(const ConfirmAnnualMark& act) const {
        LETOPIS_TRY(state, read_annual_mark(reader_, actor_, act.course_id, act.student_id,
                                            moscow_date(now_)));
        return state.version;
    }
    template <class Other>
    Result<EntryIndex> operator()(const Other&) const {
        return EntryIndex{-1};
    }

private:
    Reader& reader_;
    PersonId actor_;
    Instant now_;
};

/// Opens as this person, with his standing of today.
template <class Open>
auto look_as(testing::MemorySchool& school, PersonId asker, Open open) {
    const Instant now = school.clock().now();
    return school.read([&](Reader& reader) -> decltype(open(reader, Standing{}, now)) {
        LETOPIS_TRY(standing, read_standing(reader, asker, moscow_date(now)));
        return open(reader, standing, now);
    });
}

}  // namespace

EntryIndex MemoryRig::state(std::vector<EntryBody> facts) {
    ++stated_;
    IdBytes id{};
    id[0] = 1;  // Apart from the ids of acts.
    id[14] = static_cast<std::uint8_t>(stated_ >> 8);
    id[15] = static_cast<std::uint8_t>(stated_ & 0xFF);
    const auto receipt = school_.append({CommandId{id}, PersonId{}, [&](DecisionContext&) {
                                             return Result<std::vector<EntryBody>>{facts};
                                         }});
    LETOPIS_CHECK(receipt, "what a scenario states is taken in");
    return receipt->first_entry_index;
}

Result<Written> MemoryRig::act(PersonId actor, CommandId command, const Act& act) {
    LETOPIS_TRY(receipt, school_.append(std::visit(CommandOf{actor, command}, act)));
    LETOPIS_TRY(version, school_.read([&](Reader& reader) {
        return std::visit(VersionAfter{reader, actor, now()}, act);
    }));
    return Written{.effect = receipt.entry_count > 0 ? Effect::recorded : Effect::unchanged,
                   .version = version};
}

Result<JournalPage> MemoryRig::open_journal(PersonId asker, CourseId course,
                                            std::optional<PeriodId> period) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_journal(reader, standing, course, period, now);
    });
}

Result<CellHistory> MemoryRig::open_history(PersonId asker, LessonId lesson, StudentId student) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_history(reader, standing, lesson, student, moscow_date(now));
    });
}

Result<DiaryWeek> MemoryRig::open_diary(PersonId asker, StudentId student, Week week) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_diary(reader, standing, student, week, now);
    });
}

Result<DiaryMarks> MemoryRig::open_marks(PersonId asker, StudentId student,
                                         std::optional<PeriodId> period) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_marks(reader, standing, student, period, now);
    });
}

Result<CourseClosing> MemoryRig::open_course_closing(PersonId asker, CourseId course) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_course_closing(reader, standing, course, now);
    });
}

Result<CorrectionsView> MemoryRig::open_corrections(PersonId asker) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant) {
        return letopis::open_corrections(reader, standing);
    });
}

Result<LessonPlanView> MemoryRig::open_lesson_plan(PersonId asker, CourseId course) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_lesson_plan(reader, standing, course, now);
    });
}

Result<ClassClosingView> MemoryRig::open_class_closing(PersonId asker, StudyGroupId group) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_class_closing(reader, standing, group, now);
    });
}

Result<SummarySheetView> MemoryRig::open_summary_sheet(PersonId asker, StudyGroupId group) {
    return look_as(school_, asker, [&](Reader& reader, const Standing& standing, Instant now) {
        return letopis::open_summary_sheet(reader, standing, group, now);
    });
}

EntryIndex MemoryRig::entry_count() {
    return static_cast<EntryIndex>(school_.tables().entries.size());
}

}  // namespace letopis::scenarios
