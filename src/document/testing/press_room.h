#pragma once
// One press for all tests of a program, and the documents most of them look at.

#include "document/press.h"
#include "document/testing/samples.h"

namespace letopis::testing {

inline const Press& press() {
    static const Press shared = Press::open().value();
    return shared;
}

inline Bytes printed_sheet(int student_count, int subject_count,
                           Edition edition = Edition::certifiable) {
    return press()
        .print_summary_sheet(sample_summary_sheet(student_count, subject_count),
                             sample_stamp(edition))
        .value();
}

inline Bytes printed_journal(const MarksPage& marks, const ContentPage& content,
                             const JournalSetting& setting = {}) {
    return press().print_journal_pages({marks}, {content}, sample_stamp(), setting).value();
}

}  // namespace letopis::testing
