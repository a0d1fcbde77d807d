// Every command's form with every value of it spoilt in turn (issue of bad input): wrong type,
// impossible day, word of no list, somebody else's object, number out of range, text too long or of
// signs that nobody types, nothing where something is needed, days in the wrong order, the same
// sent twice, a version that has gone by, a closed year, a wrong file. Each is refused in Russian
// at its field, and nothing is written.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "http/gate/gate.h"
#include "http/rooms/routes.h"
#include "http/testing/forms/form_ids.h"
#include "http/testing/forms/spoilt_values.h"
#include "http/testing/forms/valid_forms.h"
#include "http/testing/memory_founding.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::MemorySchool;
using letopis::testing::TestedArchive;
using testing::Answered;
using testing::FormSchool;
using testing::FormTrace;
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

/// Refusals of a value: they name its field.
const std::set<std::string> refusals_of_values{"dates_out_of_order", "invalid_value",
                                               "malformed_request",  "order_required",
                                               "password_too_short", "text_too_long"};

/// Ends of one stretch of time: whichever of them is wrong, either may be named.
const std::pair<const char*, const char*> stretches[] = {
    {"from_on", "to_on"},     {"from", "to"},           {"valid_from", "valid_to"},
    {"starts_on", "ends_on"}, {"starts_at", "ends_at"}, {"in_service_from", "replace_by"}};

/// Values that are wrong only beside another one, which is named.
const std::map<std::string, std::string> named_beside{
    {"set_policy.value", "max_days"}};  // Of the page's line: "point.max_days".

/// What is changed where two write over one version: the member of the form and its other value.
const std::map<std::string, std::pair<const char*, const char*>> other_words{
    {"assess_behaviour", {"value", R"("exemplary")"}},
    {"assess_by_criteria", {"points", "9"}},
    {"assess_practice", {"result", R"("five")"}},
    {"carry_result", {"value", R"("five")"}},
    {"confirm_annual_marks", {"value", R"("five")"}},
    {"confirm_period_marks", {"value", R"("three")"}},
    {"correct_final_protocol", {"result", R"("three")"}},
    {"keep_lesson_plan", {"title", R"("Дроби и доли")"}},
    {"record_cells", {"text", R"("5")"}},
    {"record_comment", {"comment", R"("Отвечала хорошо")"}},
    {"record_exams", {"points", "21"}},
    {"record_lesson", {"topic", R"("Доли")"}},
    {"return_practice_day", {"remark", R"("короче")"}},
    {"revise_change_reason", {"text", R"("Отпуск Петровой А. И.")"}},
    {"write_practice_day", {"text", R"("сверление")"}}};
/// Taken back over a version, it is taken back for good: there is nothing else to say.
const std::set<std::string> taken_back{"take_back_reason", "withdraw_practice_day"};

/// What goes on after classes have closed their year: nothing of it stands in their journals.
const std::set<std::string> goes_on{
    // People, posts, guests, the school's own settings and lists.
    "add_subject", "assign_role", "change_particulars", "define_bells", "dismiss_employee",
    "end_guardianship", "end_role", "end_visit", "establish_guardianship", "found_organization",
    "import_timetable", "open_visit", "register_person", "set_calendar_day", "set_policy",
    "set_subject_cycles", "tick_duty",
    // Papers about days; the marks of absence of what is closed stay as they are.
    "give_absence_notice", "keep_health_sheet", "register_excuses", "withdraw_absence_notice",
    "apply_change_reason", "record_change_reason", "revise_change_reason", "take_back_reason",
    // What a year leaves behind: debts, exams, disputes, remarks that were made in time.
    "answer_remark", "direct_retake", "file_appeal", "hold_attestation", "record_exams",
    "settle_remark", "withdraw_deferral", "withdraw_exam", "withdraw_retake",
    // The next year, and the orders by which this one is opened again.
    "carry_out_reopening", "open_year", "order_reopening", "switch_year", "undo_year_switch",
    "withdraw_reopening"};

const std::vector<std::string> wrong_people{
    "",
    "\xff\xfe\x01\x02",
    "Роль;Имя\nученик;Анна\n",
    "Роль;Фамилия;Имя;Личный номер;Класс\nученик;Юрьев;Ян;77;12Я\n",
    "Роль;Фамилия;Имя;Личный номер;Класс\nученик;Юрьев;Ян;77\n",
    "Роль;Фамилия;Имя;Личный номер;Класс\nученик;=1+1;Ян;77;5Б\n",
    "Роль;Фамилия;Имя;Личный номер;Класс\nученик;Юрьев;Ян;77;5Б\nученик;Яшин;Яков;77;5Б\n",
    "Роль;Фамилия;Имя;Дата рождения;Класс\nученик;Юрьев;Ян;31.02.2015;5Б\n"};
const std::vector<std::string> wrong_timetables{
    "", "<html></html>", "<fet version=\"6.1.1\"><Institution_Name>Школа",
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbb\">]><fet version=\"6.1.1\">&b;</fet>"};
const std::vector<std::string> wrong_exams{"",
                                           "\xff\xfe\x01\x02",
                                           "Предмет;Баллы\nХимия;4\n",
                                           "ФИО;Предмет\nДевятов Ян;Математика\n",
                                           "ФИО;Баллы\n=A1;4\n",
                                           "ФИО;Баллы\nДевятов Ян\n"};
const std::map<std::string, std::vector<std::string>> wrong_files{
    {"import_people", wrong_people},
    {"preview_people_import", wrong_people},
    {"import_timetable", wrong_timetables},
    {"preview_timetable_import", wrong_timetables},
    {"preview_exams", wrong_exams}};

std::string text_after(const std::string& body, const std::string& key) {
    const std::size_t at = body.find(key);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + key.size();
    return body.substr(begin, body.find('"', begin) - begin);
}

/// "results[2].topic" → "topic"; "members[0]" → "members".
std::string field_of(const Answered& answered) {
    std::string field = text_after(answered.body, R"("field":")");
    if (field.ends_with(']')) field.erase(field.rfind('['));
    return field.substr(field.rfind('.') + 1);
}

bool is_russian(const std::string& text) {
    return text.find('\xd0') != std::string::npos || text.find('\xd1') != std::string::npos;
}

bool is_named(const std::string& field, const Leaf& leaf) {
    if (field == leaf.name || leaf.within.contains(field)) return !field.empty();
    return std::any_of(std::begin(stretches), std::end(stretches), [&](const auto& stretch) {
        return (leaf.name == stretch.first && field == stretch.second) ||
               (leaf.name == stretch.second && field == stretch.first);
    });
}

class WrongInputs : public ::testing::TestWithParam<ValidForm> {
protected:
    WrongInputs() {
        const Instant noon = moscow_instant(GetParam().today, {18 * 60});
        if (form_.school == FormSchool::archived) {
            keep_archive(noon);
        } else {
            archive_.store.clock().set(noon);
            keep_open_school(noon);
            site_.lead_to(school_, school_, site_.stamps);
        }
        site_.accounts.add("petrova.ai", 1, sample_.petrova);
        if (form_.name == "found_organization") site_.founding = &founding_;
        site_.restart();
        target_ = with_indexes(with_names(form_.target));
        body_ = with_indexes(with_names(form_.body));
    }
    void keep_open_school(Instant noon) {
        school_.clock().set(moscow_instant(Date{2026, 9, 1}, {8 * 60}));
        state(sample_.facts());
        state(testing::form_facts(sample_));
        state(testing::facts_of_family(sample_), sample_.zhukov);
        if (form_.facts)
            state_as(id_of<CommandId>(499), form_.facts(sample_, std::ssize(entries())),
                     testing::person_named(form_.stated_by, sample_));
        school_.clock().set(noon);
    }
    void keep_archive(Instant noon) {
        EXPECT_TRUE(archive_.seal());
        archive_.disks["/media/c"].device_id = "disk:C";
        if (form_.facts)
            archive_.state(form_.facts(sample_, std::ssize(entries())),
                           testing::person_named(form_.stated_by, sample_));
        archive_.store.clock().set(noon);
    }
    /// As Петрова has stated it, unless somebody else is named.
    void state(std::vector<EntryBody> facts, PersonId actor = {}) {
        state_as(id_of<CommandId>(500 + ++stated_), std::move(facts),
                 actor.is_nil() ? PersonId{sample_.petrova} : actor);
    }
    void state_as(CommandId id, std::vector<EntryBody> facts, PersonId actor) {
        const auto stated =
            school_.append({id, actor, [&](DecisionContext&) {
                                return Result<std::vector<EntryBody>>{std::move(facts)};
                            }});
        ASSERT_TRUE(stated) << stated.error().message();
    }
    const std::vector<StoredEntry>& entries() const {
        return (form_.school == FormSchool::archived ? archive_.store : school_).tables().entries;
    }
    std::size_t passwords() const { return site_.accounts.passwords_set; }
    std::size_t entry_count() const {
        return entries().size() + founding_.founded.tables().entries.size();
    }
    std::string with_names(std::string text) const {
        for (std::size_t at = text.find("$package"); at != std::string::npos;
             at = text.find("$package"))
            text.replace(at, std::string_view{"$package"}.size(),
                         archive_.store.tables().packages.front().package_id.text());
        return testing::with_ids(std::move(text), sample_);
    }
    /// "#visit_opened": the index of the last such entry.
    std::string with_indexes(std::string text) const {
        for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at)) {
            const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
            const std::string kind = text.substr(at + 1, end - at - 1);
            EntryIndex last = -1;
            for (const StoredEntry& entry : entries())
                if (entry.kind == kind) last = entry.entry_index;
            EXPECT_NE(last, -1) << kind;
            text.replace(at, kind.size() + 1, std::to_string(last));
        }
        return text;
    }
    Answered send(const std::string& target, const std::string& body) {
        return send_as(form_.asker, target, body);
    }
    Answered send_as(const std::string& asker, const std::string& target, const std::string& body) {
        return site_.send(testing::person_named(asker, sample_), form_.method, target, body);
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
    /// `send` sends something wrong.
    template <class Send>
    Answered expect_refused(const std::string& what, Send send) {
        const std::size_t before = entry_count();
        const std::size_t passwords_before = passwords();
        const Answered answered = send();
        EXPECT_NE(answered.refusal(), "") << what << " is taken: " << answered.body;
        EXPECT_LT(answered.status, 500) << what << ": " << answered.body;
        EXPECT_EQ(entry_count(), before) << what << " is written";
        EXPECT_EQ(passwords(), passwords_before) << what << " sets a password";
        EXPECT_TRUE(is_russian(text_after(answered.body, R"("message":")")))
            << what << ": " << answered.body;
        EXPECT_TRUE(site_.log.faults.empty()) << what << ": " << site_.log.faults;
        return answered;
    }
    Answered expect_body_refused(const std::string& body, const std::string& what) {
        return expect_refused(what, [&] { return send(target_, as_another_command(body)); });
    }
    void expect_malformed(const std::string& body, const std::string& what) {
        EXPECT_EQ(expect_body_refused(body, what).refusal(), "malformed_request") << what;
    }
    void expect_spoilt_refused(const Leaf& leaf, const Spoiling& one) {
        const std::string what = leaf.name + " " + one.kind + " " + one.value.substr(0, 40);
        const Answered answered = expect_body_refused(testing::with(leaf, one.value, body_), what);
        if (one.kind == "type") EXPECT_EQ(answered.refusal(), "malformed_request") << what;
        if (!refusals_of_values.contains(answered.refusal())) return;
        const auto beside = named_beside.find(form_.name + "." + leaf.name);
        EXPECT_TRUE(is_named(field_of(answered), leaf) ||
                    (beside != named_beside.end() && beside->second == field_of(answered)))
            << what << " is told at another field: " << answered.body;
    }
    void expect_needed(const Leaf& leaf) {
        if (leaf.of(body_) == "null" || optional_members.contains(leaf.name) ||
            is_free(leaf, "missing"))
            return;
        const auto without = testing::without(leaf, body_);
        if (!without) return;
        const std::string what = leaf.name + " is missing";
        const Answered answered = expect_body_refused(*without, what);
        EXPECT_EQ(answered.refusal(), "malformed_request") << what;
        EXPECT_EQ(field_of(answered), leaf.name) << what;
    }
    void close_all_classes() {
        for (const StudyGroupId group :
             {sample_.class_5a, sample_.class_5b, testing::ninth, testing::college,
              testing::dancers, testing::graduating, testing::empty_class})
            state({ClassClosed{.study_group_id = group, .school_year_id = sample_.year}});
    }
    void expect_granted() {
        const Answered granted = send(target_, body_);
        ASSERT_EQ(granted.status, 200) << granted.body;
        ASSERT_EQ(granted.refusal(), "") << granted.body;
    }

    const letopis::testing::SampleSchool sample_;
    const ValidForm form_ = GetParam();
    TestedArchive archive_;
    MemorySchool school_;
    testing::MemoryFounding founding_;
    TestedSite site_{archive_};
    std::string target_;
    std::string body_;
    int stated_ = 0;
    int commands_ = 0;
};

INSTANTIATE_TEST_SUITE_P(Forms, WrongInputs, ::testing::ValuesIn(testing::valid_forms()),
                         [](const auto& one) { return one.param.name; });

TEST_P(WrongInputs, EachIsRefusedAndNothingIsWritten) {
    if (body_.empty()) return;
    for (const Leaf& leaf : leaves_of(body_)) {
        for (const Spoiling& one : spoilings_of(leaf, leaf.of(body_)))
            if (!is_free(leaf, one.kind)) expect_spoilt_refused(leaf, one);
        expect_needed(leaf);
    }
    expect_malformed("{}", "an empty form");
    expect_malformed(body_.substr(0, body_.size() - 1), "a form that is cut off");
}

TEST_P(WrongInputs, DaysAndHoursInTheWrongOrderAreRefused) {
    const auto leaves = leaves_of(body_);
    for (const auto& [from, to] : stretches) {
        const auto named = [&](const char* name) {
            return std::find_if(leaves.begin(), leaves.end(),
                                [&](const Leaf& leaf) { return leaf.name == name; });
        };
        const auto first = named(from);
        const auto last = named(to);
        if (first == leaves.end() || last == leaves.end() || last->of(body_) == "null") continue;
        ASSERT_EQ(first->length, last->length);
        const std::string swapped =
            testing::with(*first, last->of(body_), testing::with(*last, first->of(body_), body_));
        expect_body_refused(swapped, std::string{from} + " after " + to);
    }
}

TEST_P(WrongInputs, TheSameSentTwiceIsWrittenOnce) {
    const std::size_t before = entry_count();
    const std::size_t passwords_before = passwords();
    ASSERT_NO_FATAL_FAILURE(expect_granted());
    const std::size_t after = entry_count();
    EXPECT_EQ(before < after, form_.trace == FormTrace::entries)
        << "a form that writes nothing proves nothing";
    EXPECT_EQ(passwords_before < passwords(), form_.trace == FormTrace::passwords);
    if (form_.trace != FormTrace::entries) return;
    const Answered again = send(target_, body_);
    if (!form_.free.contains("once")) {
        EXPECT_EQ(again.status, 200) << again.body;
        EXPECT_EQ(again.refusal(), "") << again.body;
    }
    EXPECT_EQ(entry_count(), after) << "the same command";
    // Somebody presses the button once more, on another page.
    const std::string other = as_another_command(body_);
    send(target_, other);
    if (!form_.free.contains("again")) {
        EXPECT_EQ(entry_count(), after) << "another command says the same: " << other;
    }
    EXPECT_TRUE(site_.log.faults.empty()) << site_.log.faults;
}

/// Numbers and ids of the path: of nothing, of a thing of another kind, of no thing at all.
TEST_P(WrongInputs, WhatIsNotThereIsRefused) {
    for (std::size_t at = target_.find('/'); at != std::string::npos;
         at = target_.find('/', at + 1)) {
        const std::size_t length = std::min(target_.find('/', at + 1), target_.size()) - at - 1;
        const std::string part = target_.substr(at + 1, length);
        const bool is_id = std::count(part.begin(), part.end(), '-') == 4;
        if (!is_id && part.find_first_not_of("0123456789-") != std::string::npos) continue;
        std::vector<std::string> others{"x", id_of<PersonId>(999).text()};
        if (!is_id)
            others = {"x",          "-1",        "0", "2000000000", "99999999999999999999",
                      "2026-02-30", "1900-01-01"};
        for (const std::string& other : others) {
            if (form_.free.contains(other)) continue;
            std::string target = target_;
            target.replace(at + 1, length, other);
            expect_refused(target, [&] {
                return send(target, body_.empty() ? body_ : as_another_command(body_));
            });
        }
    }
}

/// A student of another class, a father of another child, a teacher of other courses.
TEST_P(WrongInputs, WhoseItIsNotIsRefused) {
    if (form_.free.contains("anybody")) return;
    const std::set<std::string> locks{"not_found", "not_your_class", "not_your_course",
                                      "not_your_role"};
    for (const char* other : {"ninth_student", "mother", "stranger"}) {
        if (form_.school == FormSchool::archived && other != std::string_view{"mother"}) continue;
        const Answered answered = expect_refused(
            other, [&] { return send_as(other, target_, as_another_command(body_)); });
        EXPECT_TRUE(locks.contains(answered.refusal())) << other << ": " << answered.body;
    }
}

TEST_P(WrongInputs, OverAVersionThatHasGoneByIsAConflict) {
    const auto other = other_words.find(form_.name);
    const auto leaves = leaves_of(body_);
    if (other == other_words.end()) {
        const bool has_version = std::any_of(leaves.begin(), leaves.end(), [](const Leaf& leaf) {
            return leaf.name == "base_version";
        });
        EXPECT_EQ(has_version, taken_back.contains(form_.name)) << "what else could be said?";
        return;
    }
    ASSERT_NO_FATAL_FAILURE(expect_granted());
    const auto [name, value] = other->second;
    const auto changed = std::find_if(leaves.begin(), leaves.end(),
                                      [&](const Leaf& leaf) { return leaf.name == name; });
    ASSERT_NE(changed, leaves.end()) << name;
    const Answered answered =
        expect_body_refused(testing::with(*changed, value, body_), "a version that has gone by");
    EXPECT_TRUE(answered.refusal() == "version_conflict" || answered.refusal() == "plan_changed")
        << answered.body;
}

/// Nothing of a class that has closed its year is written any more, but what is not of its year.
TEST_P(WrongInputs, WhatIsClosedStays) {
    if (form_.trace != FormTrace::entries || form_.school == FormSchool::archived ||
        goes_on.contains(form_.name))
        return;
    close_all_classes();
    const std::size_t before = entry_count();
    const Answered answered = send(target_, body_);
    EXPECT_EQ(entry_count(), before) << answered.body;
    // Of many lessons those that are closed are told as left.
    EXPECT_TRUE(is_russian(text_after(answered.body, R"("message":")")) ||
                is_russian(text_after(answered.body, R"("reason":")")))
        << answered.body;
}

/// A list that names what does not go on, or no command at all, hides a hole.
TEST_P(WrongInputs, WhatGoesOnAfterClosingIsWritten) {
    if (!goes_on.contains(form_.name)) return;
    close_all_classes();
    const std::size_t before = entry_count();
    const Answered answered = send(target_, body_);
    EXPECT_GT(entry_count(), before) << answered.body;
}

/// Files that are no such list, or a wrong one; each is told with its line or its column. More of
/// them: imports_test.cpp, exams_test.cpp.
TEST_P(WrongInputs, AWrongFileIsRefused) {
    const auto leaves = leaves_of(body_);
    const auto content = std::find_if(leaves.begin(), leaves.end(),
                                      [](const Leaf& leaf) { return leaf.name == "content"; });
    EXPECT_EQ(content != leaves.end(), wrong_files.contains(form_.name)) << "which are wrong?";
    if (content == leaves.end()) return;
    for (const std::string& file : wrong_files.at(form_.name)) {
        const std::size_t before = entry_count();
        const std::string bytes = "\"" + base64(as_bytes(file)) + "\"";
        const Answered answered =
            send(target_, as_another_command(testing::with(*content, bytes, body_)));
        EXPECT_EQ(entry_count(), before) << file;
        // A look tells what is wrong with the file as its answer.
        EXPECT_TRUE(answered.refusal() != "" ||
                    answered.body.find(R"("problem":{"code":"import_rejected")") !=
                        std::string::npos)
            << file << ": " << answered.body;
        EXPECT_TRUE(is_russian(text_after(answered.body, R"("message":")"))) << file;
        EXPECT_TRUE(site_.log.faults.empty()) << file << ": " << site_.log.faults;
    }
}

TEST(WrongInputsList, EveryCommandHasAForm) {
    std::map<std::string, ValidForm> forms;
    for (const ValidForm& form : testing::valid_forms())
        EXPECT_TRUE(forms.emplace(form.name, form).second) << form.name << " stands twice";
    SchemaBook book;
    for (const Route& route : all_routes()) {
        if (!is_mutation(route.method)) continue;
        const auto form = forms.find(route.name);
        if (form == forms.end()) {
            ADD_FAILURE() << route.name << " has no form";
            continue;
        }
        EXPECT_EQ(form->second.method, route.method) << route.name;
        EXPECT_EQ(form->second.body.empty(), route.describe(book).request.empty())
            << route.name << ": only what takes no field has none to spoil";
        forms.erase(form);
    }
    EXPECT_TRUE(forms.empty()) << forms.begin()->first << " is no command";
}

}  // namespace
}  // namespace letopis::http
