#pragma once
// The rules over a school in memory: the use cases themselves, without a server or a disk.

#include "ports/testing/memory_school.h"
#include "scenarios/rig.h"

namespace letopis::scenarios {

class MemoryRig final : public Rig {
public:
    EntryIndex state(std::vector<EntryBody> facts) override;
    void set_time(Instant now) override { school_.clock().set(now); }
    Result<Written> act(PersonId actor, CommandId command, const Act& act) override;

    Result<JournalPage> open_journal(PersonId asker, CourseId course,
                                     std::optional<PeriodId> period) override;
    Result<CellHistory> open_history(PersonId asker, LessonId lesson, StudentId student) override;
    Result<DiaryWeek> open_diary(PersonId asker, StudentId student, Week week) override;
    Result<DiaryMarks> open_marks(PersonId asker, StudentId student,
                                  std::optional<PeriodId> period) override;
    Result<CourseClosing> open_course_closing(PersonId asker, CourseId course) override;
    Result<ClassClosingView> open_class_closing(PersonId asker, StudyGroupId group) override;
    Result<CorrectionsView> open_corrections(PersonId asker) override;
    Result<LessonPlanView> open_lesson_plan(PersonId asker, CourseId course) override;
    Result<SummarySheetView> open_summary_sheet(PersonId asker, StudyGroupId group) override;

    EntryIndex entry_count() override;

private:
    Instant now() { return school_.clock().now(); }

    testing::MemorySchool school_;
    int stated_ = 0;
};

}  // namespace letopis::scenarios
