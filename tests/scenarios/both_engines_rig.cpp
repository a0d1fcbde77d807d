#include "scenarios/both_engines_rig.h"

#include <gtest/gtest.h>

#include "http/wire/write_json.h"
#include "store/checking/compare_tables.h"
#include "store/opening.h"

namespace letopis::scenarios {
namespace {

std::string words_of(const Error& error) {
    return error.is_fault() ? error.message() : std::string{refusal_name(error.refusal().code)};
}

std::string words_of(const Written& written) {
    return std::to_string(static_cast<int>(written.effect)) + " " + std::to_string(written.version);
}

template <class View>
std::string words_of(const View& view) {
    return http::write_json(view);
}

/// What was answered here; another answer there fails the test.
template <class View>
Result<View> same(Result<View> here, const Result<View>& there) {
    EXPECT_EQ(here ? words_of(*here) : words_of(here.error()),
              there ? words_of(*there) : words_of(there.error()))
        << "SQLite and PostgreSQL answer differently";
    return here;
}

std::vector<std::string> entries_of(HttpRig& rig) {
    constexpr std::int64_t most = 100'000;
    std::vector<std::string> encoded;
    const auto stored = rig.readers().read([](Reader& reader) { return reader.entries(0, most); });
    // Salts and hashes are of this ledger alone.
    for (const StoredEntry& entry : stored.value()) encoded.push_back(entry.encoded);
    return encoded;
}

void expect_same_rows(HttpRig& one, HttpRig& other) {
    EXPECT_TRUE(entries_of(one) == entries_of(other));
    using store::Connection;
    const auto here = store::open_records(one.files(), Connection::Mode::reader).value();
    const auto there = store::open_records(other.files(), Connection::Mode::reader).value();
    EXPECT_TRUE(here->begin_read() && there->begin_read());
    store::Findings findings;
    EXPECT_TRUE(store::compare_tables(*here, *there, findings));
    for (const store::Finding& finding : findings.named())
        ADD_FAILURE() << finding.place << ": " << finding.words;
    EXPECT_TRUE(here->rollback() && there->rollback());
}

}  // namespace

BothEnginesRig::~BothEnginesRig() { expect_same_rows(here_, there_); }

EntryIndex BothEnginesRig::state(std::vector<EntryBody> facts) {
    const EntryIndex first = here_.state(facts);
    EXPECT_EQ(there_.state(std::move(facts)), first);
    return first;
}

void BothEnginesRig::set_time(Instant now) {
    here_.set_time(now);
    there_.set_time(now);
}

Result<Written> BothEnginesRig::act(PersonId actor, CommandId command, const Act& act) {
    return same(here_.act(actor, command, act), there_.act(actor, command, act));
}

Result<JournalPage> BothEnginesRig::open_journal(PersonId asker, CourseId course,
                                                 std::optional<PeriodId> period) {
    return same(here_.open_journal(asker, course, period),
                there_.open_journal(asker, course, period));
}

Result<CellHistory> BothEnginesRig::open_history(PersonId asker, LessonId lesson,
                                                 StudentId student) {
    return same(here_.open_history(asker, lesson, student),
                there_.open_history(asker, lesson, student));
}

Result<DiaryWeek> BothEnginesRig::open_diary(PersonId asker, StudentId student, Week week) {
    return same(here_.open_diary(asker, student, week), there_.open_diary(asker, student, week));
}

Result<DiaryMarks> BothEnginesRig::open_marks(PersonId asker, StudentId student,
                                              std::optional<PeriodId> period) {
    return same(here_.open_marks(asker, student, period),
                there_.open_marks(asker, student, period));
}

Result<CourseClosing> BothEnginesRig::open_course_closing(PersonId asker, CourseId course) {
    return same(here_.open_course_closing(asker, course),
                there_.open_course_closing(asker, course));
}

Result<ClassClosingView> BothEnginesRig::open_class_closing(PersonId asker, StudyGroupId group) {
    return same(here_.open_class_closing(asker, group), there_.open_class_closing(asker, group));
}

Result<CorrectionsView> BothEnginesRig::open_corrections(PersonId asker) {
    return same(here_.open_corrections(asker), there_.open_corrections(asker));
}

Result<LessonPlanView> BothEnginesRig::open_lesson_plan(PersonId asker, CourseId course) {
    return same(here_.open_lesson_plan(asker, course), there_.open_lesson_plan(asker, course));
}

Result<SummarySheetView> BothEnginesRig::open_summary_sheet(PersonId asker, StudyGroupId group) {
    return same(here_.open_summary_sheet(asker, group), there_.open_summary_sheet(asker, group));
}

EntryIndex BothEnginesRig::entry_count() {
    const EntryIndex count = here_.entry_count();
    EXPECT_EQ(there_.entry_count(), count);
    return count;
}

}  // namespace letopis::scenarios
