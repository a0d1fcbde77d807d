#pragma once
// Printing (печать): forms made on a worker, as drafts and working copies.

#include <string>
#include <utility>

#include "crypto/hash.h"
#include "http/rooms/on_worker.h"
#include "http/routes/respond.h"

namespace letopis::http {

/// Who asks for a printed form, for the worker that makes it.
struct Printing {
    const School& school;
    Standing standing;
    Instant now;

    static Printing of(Call& call) {
        return {.school = call.school(), .standing = call.standing(), .now = call.now()};
    }
    template <class Open>
    auto read(Open open) const {
        return school.readers.read([&](Reader& reader) { return open(reader, standing, now); });
    }
};

/// What the technical footer says: which data, when, by whom (PRT-05).
Result<DocumentStamp> stamp_of(const Printing& printing, const std::string& data_json);
template <Described Form>
Result<DocumentStamp> stamp_of(const Printing& printing, const Form& form) {
    return stamp_of(printing, write_json(form));
}

PdfFile file_of(const Bytes& bytes, std::string name);

/// Made on a worker; only the finished file comes back.
template <class Make>
void print(Call& call, const Later<PdfFile>& later, Make make) {
    on_worker(call, later, [printing = Printing::of(call), later, make] {
        auto file = make(printing);
        later([file = std::move(file)] { return file; });
    });
}

Result<PdfFile> printed_form(const Printing& printing, const TableForm& form);

/// Prints the TableForm that `open(reader, standing, now)` gives.
template <class Open>
void print_form(Call& call, const Later<PdfFile>& later, Open open) {
    print(call, later, [open](const Printing& printing) -> Result<PdfFile> {
        LETOPIS_TRY(form, printing.read(open));
        return printed_form(printing, form);
    });
}

}  // namespace letopis::http
