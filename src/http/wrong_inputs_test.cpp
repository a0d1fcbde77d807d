// Every form with every value of it spoilt in turn (issue of bad input): wrong type, impossible
// day, word of no list, somebody else's object, number out of range, text too long or of signs that
// nobody types, nothing where something is needed, days in the wrong order, the same sent twice.
// Each is refused in Russian, and nothing is written.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "http/gate/gate.h"
#include "http/rooms/routes.h"
#include "http/testing/forms/spoilt_values.h"
#include "http/testing/forms/valid_forms.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::MemorySchool;
using letopis::testing::TestedArchive;
using testing::Answered;
using testing::Leaf;
using testing::leaves_of;
using testing::Spoiling;
using testing::spoilings_of;
using testing::TestedSite;
using testing::ValidForm;

/// What a schema lets a client leave out.
const std::set<std::string> optional_members{"as_on",  "birth_date", "decided_on",    "document_on",
                                             "form",   "homework",   "homework_none", "order_on",
                                             "points", "result",     "subgroup_id",   "teacher_id",
                                             "topic",  "valid_to",   "value",         "works"};

class WrongInputs : public ::testing::TestWithParam<ValidForm> {
protected:
    WrongInputs() {
        const Instant noon = moscow_instant(GetParam().today, {18 * 60});
        archive_.store.clock().set(noon);
        school_.clock().set(moscow_instant(Date{2026, 9, 1}, {8 * 60}));
        state(sample_.facts());
        state(testing::form_facts(sample_));
        state(testing::facts_of_family(sample_), sample_.zhukov);
        school_.clock().set(noon);
        site_.lead_to(school_, school_, site_.stamps);
    }
    /// As Петрова has stated it, unless somebody else is named.
    void state(std::vector<EntryBody> facts, PersonId actor = {}) {
        const auto stated = school_.append(
            {id_of<CommandId>(500 + ++stated_), actor.is_nil() ? PersonId{sample_.petrova} : actor,
             [&](DecisionContext&) { return Result<std::vector<EntryBody>>{std::move(facts)}; }});
        ASSERT_TRUE(stated) << stated.error().message();
    }
    std::size_t entry_count() const { return school_.tables().entries.size(); }
    /// "#visit_opened": the index of the last such entry.
    std::string with_indexes(std::string text) const {
        for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at)) {
            const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
            const std::string kind = text.substr(at + 1, end - at - 1);
            EntryIndex last = -1;
            for (const StoredEntry& entry : school_.tables().entries)
                if (entry.kind == kind) last = entry.entry_index;
            EXPECT_NE(last, -1) << kind;
            text.replace(at, kind.size() + 1, std::to_string(last));
        }
        return text;
    }
    Answered send(const std::string& target, const std::string& body) {
        return site_.send(testing::person_named(form_.asker, sample_), form_.method, target, body);
    }
    /// A command that was answered is answered the same again.
    std::string as_another_command(std::string body) {
        const std::string command = id_of<CommandId>(399).text();
        const std::string other = id_of<CommandId>(1000 + ++commands_).text();
        for (std::size_t at = body.find(command); at != std::string::npos; at = body.find(command))
            body.replace(at, command.size(), other);
        return body;
    }
    bool is_free(const Leaf& leaf, const std::string& kind) const {
        return form_.free.contains(leaf.name + "=" + kind);
    }
    void expect_refused(const std::string& body, const std::string& what, bool is_malformed) {
        const std::size_t before = entry_count();
        const Answered answered = send(target_, as_another_command(body));
        EXPECT_NE(answered.refusal(), "") << what << " is taken: " << answered.body;
        EXPECT_LT(answered.status, 500) << what << ": " << answered.body;
        if (is_malformed) {
            EXPECT_EQ(answered.refusal(), "malformed_request") << what;
        }
        EXPECT_EQ(entry_count(), before) << what << " is written";
        EXPECT_THAT(answered.body, ::testing::HasSubstr("message")) << what;
        EXPECT_TRUE(site_.log.faults.empty()) << what << ": " << site_.log.faults;
    }

    const letopis::testing::SampleSchool sample_;
    const ValidForm form_ = GetParam();
    TestedArchive archive_;
    MemorySchool school_;
    TestedSite site_{archive_};
    std::string target_;
    int stated_ = 0;
    int commands_ = 0;
};

INSTANTIATE_TEST_SUITE_P(Forms, WrongInputs, ::testing::ValuesIn(testing::valid_forms()),
                         [](const auto& one) { return one.param.name; });

TEST_P(WrongInputs, EachIsRefusedAndNothingIsWritten) {
    target_ = with_indexes(testing::with_ids(form_.target, sample_));
    const std::string body = with_indexes(testing::with_ids(form_.body, sample_));
    for (const Leaf& leaf : leaves_of(body)) {
        for (const Spoiling& one : spoilings_of(leaf, leaf.of(body))) {
            if (is_free(leaf, one.kind)) continue;
            expect_refused(testing::with(leaf, one.value, body),
                           leaf.name + " " + one.kind + " " + one.value.substr(0, 40),
                           one.kind == "type");
        }
        if (leaf.of(body) == "null" || optional_members.contains(leaf.name) ||
            is_free(leaf, "missing"))
            continue;
        if (const auto without = testing::without(leaf, body))
            expect_refused(*without, leaf.name + " is missing", true);
    }
    expect_refused("{}", "an empty form", true);
    expect_refused(body.substr(0, body.size() - 1), "a form that is cut off", true);
}

TEST_P(WrongInputs, DaysAndHoursInTheWrongOrderAreRefused) {
    target_ = with_indexes(testing::with_ids(form_.target, sample_));
    const std::string body = with_indexes(testing::with_ids(form_.body, sample_));
    const auto leaves = leaves_of(body);
    const std::pair<const char*, const char*> pairs[] = {
        {"from_on", "to_on"}, {"from", "to"}, {"valid_from", "valid_to"}, {"starts_at", "ends_at"}};
    for (const auto& [from, to] : pairs) {
        const auto named = [&](const char* name) {
            return std::find_if(leaves.begin(), leaves.end(),
                                [&](const Leaf& leaf) { return leaf.name == name; });
        };
        const auto first = named(from);
        const auto last = named(to);
        if (first == leaves.end() || last == leaves.end() || last->of(body) == "null") continue;
        ASSERT_EQ(first->length, last->length);
        const std::string swapped =
            testing::with(*first, last->of(body), testing::with(*last, first->of(body), body));
        expect_refused(swapped, std::string{from} + " after " + to, false);
    }
}

TEST_P(WrongInputs, TheSameSentTwiceIsWrittenOnce) {
    target_ = with_indexes(testing::with_ids(form_.target, sample_));
    const std::string body = with_indexes(testing::with_ids(form_.body, sample_));
    const std::size_t before = entry_count();
    const Answered granted = send(target_, body);
    ASSERT_EQ(granted.status, 200) << granted.body;
    ASSERT_EQ(granted.refusal(), "") << granted.body;
    const std::size_t after = entry_count();
    ASSERT_GT(after, before) << "a form that writes nothing proves nothing";
    const Answered again = send(target_, body);
    EXPECT_EQ(again.status, 200) << again.body;
    EXPECT_EQ(again.refusal(), "") << again.body;
    EXPECT_EQ(entry_count(), after) << "the same command";
    // Somebody presses the button once more, on another page.
    const std::string other = as_another_command(body);
    send(target_, other);
    if (!form_.free.contains("again")) {
        EXPECT_EQ(entry_count(), after) << "another command says the same: " << other;
    }
    EXPECT_TRUE(site_.log.faults.empty()) << site_.log.faults;
}

/// Commands whose wrong inputs are proved by the tests of their rooms: files, the whole of a year,
/// closings, sign-in, what has nothing but an id and a reason.
const std::set<std::string> proved_elsewhere{"admit_graduates",
                                             "assess_behaviour",
                                             "assess_by_criteria",
                                             "carry_out_reopening",
                                             "change_password",
                                             "close_aspect",
                                             "close_class",
                                             "close_course",
                                             "close_period",
                                             "confirm_annual_marks",
                                             "correct_final_protocol",
                                             "form_activity",
                                             "found_organization",
                                             "hand_out_logins",
                                             "hand_out_visit_login",
                                             "import_people",
                                             "import_timetable",
                                             "issue_password",
                                             "open_year",
                                             "preview_bells",
                                             "preview_calendar_day",
                                             "preview_class_bells",
                                             "preview_exams",
                                             "preview_people_import",
                                             "preview_timetable_import",
                                             "record_merged",
                                             "register_medium",
                                             "register_room",
                                             "seal_addendum",
                                             "set_regime",
                                             "sign_final_protocol",
                                             "sign_in",
                                             "sign_out",
                                             "switch_year",
                                             "tick_duty",
                                             "undo_import",
                                             "undo_year_switch",
                                             "verify_package",
                                             "withdraw_exam",
                                             "withdraw_reopening",
                                             "withdraw_retake"};

TEST(WrongInputsList, EveryCommandHasAFormHereOrTestsOfItsRoom) {
    std::set<std::string> here;
    for (const ValidForm& form : testing::valid_forms())
        EXPECT_TRUE(here.insert(form.name).second) << form.name << " stands twice";
    for (const Route& route : all_routes()) {
        if (!is_mutation(route.method)) continue;
        EXPECT_EQ(here.erase(route.name) + proved_elsewhere.count(route.name), 1u) << route.name;
    }
    EXPECT_TRUE(here.empty()) << *here.begin() << " is no command";
}

}  // namespace
}  // namespace letopis::http
