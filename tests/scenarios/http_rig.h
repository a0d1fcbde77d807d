#pragma once
// A whole server for each story: a school on disk, real accounts, a real port. People sign in and
// use the product's own addresses; what has no address (what the office states)
// goes to the scribe.

#include <atomic>
#include <map>
#include <memory>

#include "http/dispatcher.h"
#include "http/server/http_server.h"
#include "identity/account_file.h"
#include "program/browser.h"
#include "program/scratch_folder.h"
#include "scenarios/rig.h"
#include "server/opened_school.h"

namespace letopis::scenarios {

/// A clock set by one thread and read by those of the server.
class SharedClock final : public Clock {
public:
    Instant now() const override { return Instant{micros_.load(std::memory_order_relaxed)}; }
    void set(Instant at) { micros_.store(at.micros, std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> micros_{0};
};

class HttpRig final : public Rig {
public:
    /// With its records in a PostgreSQL database, or in a file where the address is empty.
    explicit HttpRig(const std::string& database_url = {});
    ~HttpRig() override;

    EntryIndex state(std::vector<EntryBody> facts) override;
    void set_time(Instant now) override { clock_.set(now); }
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

    /// Where its records are, and who looks at them past the server.
    const store::SchoolFiles& files() const { return school_->files; }
    Readers& readers() { return school_->store->readers(); }

private:
    /// The person's browser; signs in at first, and again when the session is over.
    testing::Answered ask(PersonId who, const std::string& method, const std::string& target,
                          const std::string& body = "");
    testing::Answered sign_in(PersonId who, testing::Browser& browser);
    template <class View>
    Result<View> open(PersonId who, const std::string& target);

    testing::ScratchFolder folder_;
    SharedClock clock_;
    SystemRandom random_;
    std::unique_ptr<OpenedSchool> school_;
    std::unique_ptr<identity::AccountFile> accounts_;
    std::unique_ptr<Workers> workers_;
    std::unique_ptr<http::OperatorLog> log_;
    std::unique_ptr<http::Site> site_;
    std::unique_ptr<http::HttpServer> server_;
    std::map<PersonId, testing::Browser> browsers_;
    int stated_ = 0;
};

}  // namespace letopis::scenarios
