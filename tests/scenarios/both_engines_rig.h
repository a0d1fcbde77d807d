#pragma once
// One story on two servers at once, whose records lie in a file here and in PostgreSQL there. Each
// answer must be the same, and at the end of the story so must every row.

#include "scenarios/http_rig.h"

namespace letopis::scenarios {

class BothEnginesRig final : public Rig {
public:
    /// `database_url` is of an empty schema.
    explicit BothEnginesRig(const std::string& database_url) : there_{database_url} {}
    /// Compares what both have kept; a difference fails the test.
    ~BothEnginesRig() override;

    EntryIndex state(std::vector<EntryBody> facts) override;
    void set_time(Instant now) override;
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
    HttpRig here_;
    HttpRig there_;
};

}  // namespace letopis::scenarios
