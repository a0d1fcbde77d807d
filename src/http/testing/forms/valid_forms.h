#pragma once
// Forms as they are filled in rightly, one for each command: wrong_inputs_test spoils each of their
// values in turn.

#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "entry/entry.h"
#include "http/message/request.h"
#include "ports/testing/sample_school.h"

namespace letopis::http::testing {

/// Where the school of a form is kept: in memory as it is, or with its archive, where class 5 «А»
/// is closed and sealed.
enum class FormSchool { open, archived };

/// What a granted form leaves behind.
enum class FormTrace { entries, passwords, nothing };

/// A request that is granted in the school of form_facts on that day. In `target` and `body`
/// "$zhukova" is her id, "$new" an id of nobody yet, "#visit_opened" the index of the last such
/// entry, "$package" the sealed package; quotation marks are written as apostrophes.
struct ValidForm {
    std::string name;  ///< Of the route.
    std::string asker = "deputy";
    Method method = Method::post;
    std::string target;
    std::string body;  ///< Empty: the command has no field.
    /// What may be otherwise and still is granted: "text=blank", "order_on=past", "$new=other";
    /// "1900-01-01": so may a part of the target, where nothing stands to be changed. "again": said
    /// by another command, it is written again; "once": the same command is refused the second
    /// time; "anybody": who asks is nobody's matter.
    std::set<std::string> free = {};
    Date today{2026, 9, 14};
    FormTrace trace = FormTrace::entries;
    FormSchool school = FormSchool::open;
    /// What else has been stated, as one command "$stated" of `stated_by`; `first`: the index of
    /// the first of it.
    std::vector<EntryBody> (*facts)(const letopis::testing::SampleSchool& school,
                                    EntryIndex first) = nullptr;
    std::string stated_by = "petrova";
};
/// How a failed test names it.
inline void PrintTo(const ValidForm& form, std::ostream* out) { *out << form.name; }

std::vector<EntryBody> form_facts(const letopis::testing::SampleSchool& school);
/// What her father has stated.
std::vector<EntryBody> facts_of_family(const letopis::testing::SampleSchool& school);
std::vector<ValidForm> valid_forms();
std::vector<ValidForm> forms_of_attendance();
std::vector<ValidForm> forms_of_changes();
std::vector<ValidForm> forms_of_days();
std::vector<ValidForm> forms_of_journal();
std::vector<ValidForm> forms_of_marks();
std::vector<ValidForm> forms_of_awards();
std::vector<ValidForm> forms_of_taking_back();
std::vector<ValidForm> forms_of_decisions();
std::vector<ValidForm> forms_of_attestation();
std::vector<ValidForm> forms_of_finals();
std::vector<ValidForm> forms_of_people();
std::vector<ValidForm> forms_of_posts();
std::vector<ValidForm> forms_of_staff();
std::vector<ValidForm> forms_of_closing();
std::vector<ValidForm> forms_of_results();
std::vector<ValidForm> forms_of_graduates();
std::vector<ValidForm> forms_of_activities();
std::vector<ValidForm> forms_of_years();
std::vector<ValidForm> forms_of_previews();
std::vector<ValidForm> forms_of_site();
std::vector<ValidForm> forms_of_imports();
std::vector<ValidForm> forms_of_archive();
/// "$zhukova" and the like made into ids.
std::string with_ids(std::string text, const letopis::testing::SampleSchool& school);
/// The person of such a word.
PersonId person_named(const std::string& word, const letopis::testing::SampleSchool& school);

}  // namespace letopis::http::testing
