#include "app/archive/class_forms.h"

#include <set>

#include "domain/statements/building.h"
#include "entry/canonical_reader.h"
#include "entry/canonical_writer.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/statement_facts.h"

namespace letopis {
namespace {

/// The form of one spelling, or nothing of it.
template <class Form>
Result<Form> read_form(std::string_view json) {
    Form form;
    CanonicalReader reader;
    reader.read(json, form);
    if (reader.failed() || canonical_json(form) != json)
        return Refusal{.code = RefusalCode::package_damaged,
                       .detail = "Данные документа не читаются."};
    return form;
}

}  // namespace

Result<ClassForms> gather_class_forms(Reader& reader, StudyGroupId study_group_id,
                                      Instant closed_at) {
    ClassForms forms;
    LETOPIS_TRY(tree_size, reader.entry_count());
    LETOPIS_TRY(sheet_facts, gather_sheet_facts(reader, study_group_id, closed_at));
    std::set<StudentId> students;
    for (const ListedStudent& listed : sheet_facts.students)
        students.insert(listed.person.person_id);
    LETOPIS_TRY(courses, courses_of_class(reader, study_group_id));
    for (const CourseTitle& course : courses) {
        LETOPIS_TRY(facts, gather_page_facts(reader, course.course.course_id, closed_at));
        keep_students(facts, students);
        forms.journal.marks.push_back(build_marks_page(facts));
        forms.journal.contents.push_back(build_content_page(facts));
    }
    forms.sheet = build_summary_sheet(sheet_facts);
    forms.tree_size = tree_size;
    return forms;
}

Result<SummarySheet> read_summary_sheet(std::string_view json) {
    return read_form<SummarySheet>(json);
}

Result<ClassJournal> read_class_journal(std::string_view json) {
    return read_form<ClassJournal>(json);
}

}  // namespace letopis
