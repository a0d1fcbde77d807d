#pragma once
// An archive under test: a school in memory with its ledger, two disks in two rooms, a printer that
// draws plain text; and a Fate that lets the process die at any call to the outside.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/archive/seal_class_year.h"
#include "crypto/signature.h"
#include "ports/testing/memory_school.h"
#include "ports/testing/sample_school.h"

namespace letopis::testing {

/// Counts the calls to the outside. From call number `ends_at` on (0: never) nothing works any
/// more; that call itself either had its effect or had not.
struct Fate {
    enum class Moment { before_the_effect, after_the_effect };
    int ends_at = 0;
    Moment moment = Moment::before_the_effect;
    int calls = 0;

    /// Whether the next call has an effect, and whether its answer arrives.
    struct Turn {
        bool happens = true;
        bool answers = true;
    };
    Turn next();
};

/// Bytes by name.
using Objects = std::map<std::string, Bytes>;

/// A folder in memory.
class MemoryMedium final : public ArchiveMedium {
public:
    MemoryMedium(Objects& objects, Fate& fate) : objects_{objects}, fate_{fate} {}
    Result<Done> put(const std::string& name, ByteSource& source,
                     const std::string& sha256_hex) override;
    Result<std::unique_ptr<ByteSource>> open(const std::string& name) override;
    Result<Done> quarantine(const std::string& name) override;

private:
    Objects& objects_;
    Fate& fate_;
};

/// A disk: what lies on it, whose mark it carries, whether it is plugged in.
struct Disk {
    Objects objects;
    MediumId mark;
    std::string device_id;
    bool is_there = true;
};

/// Disks by their location.
class MemoryShelf final : public MediumShelf {
public:
    MemoryShelf(std::map<std::string, Disk>& disks, Fate& fate) : disks_{disks}, fate_{fate} {}
    Result<Done> claim(const Medium& medium) override;
    Result<std::unique_ptr<ArchiveMedium>> open(const Medium& medium) override;
    Result<std::string> device_id(const std::string& location) override;

private:
    std::map<std::string, Disk>& disks_;
    Fate& fate_;
};

/// The ledger over a school's entries, with a key that is the same in every run.
class MemoryBook final : public LedgerBook, public HashReader {
public:
    MemoryBook(const MemorySchool& school, Fate& fate);
    Result<std::string> checkpoint() override;
    Result<std::string> checkpoint_at(EntryIndex tree_size) override;
    HashReader& hashes() override { return *this; }
    Result<std::string> verifier_key() override;
    Result<ProvenEntry> prove(EntryIndex index) override;
    Result<std::vector<std::string>> prove_consistency(EntryIndex, EntryIndex) override;
    Result<Done> export_log(const std::string&) override;

    Result<std::vector<Hash>> read_full_tile(const TileId& id) override;
    Result<std::vector<Hash>> read_edge_leaves(EntryIndex first, std::size_t count) override;

private:
    Tree tree_of(EntryIndex size) const;
    const MemorySchool& school_;
    Fate& fate_;
    SigningKey key_;
};

/// Draws the data and the stamp as text: same data and stamp, same bytes.
class TextPrinter final : public FormPrinter {
public:
    explicit TextPrinter(Fate& fate) : fate_{fate} {}
    Result<Bytes> summary_sheet(const SummarySheet& sheet, const DocumentStamp& stamp) override;
    Result<Bytes> journal_pages(const std::vector<MarksPage>& marks,
                                const std::vector<ContentPage>& contents,
                                const DocumentStamp& stamp) override;
    Result<Bytes> class_journal(const JournalFront& front, const std::vector<MarksPage>& marks,
                                const std::vector<ContentPage>& contents,
                                const DocumentStamp& stamp) override;
    Result<Bytes> table_form(const TableForm& form, const DocumentStamp& stamp) override;

private:
    Fate& fate_;
};

/// Ports that obey the fate.
class FatedWriter final : public Writer {
public:
    FatedWriter(Writer& writer, Fate& fate) : writer_{writer}, fate_{fate} {}
    void submit(Command command, Answer answer) override;

private:
    Writer& writer_;
    Fate& fate_;
};
class FatedReaders final : public Readers {
public:
    FatedReaders(Readers& readers, Fate& fate) : readers_{readers}, fate_{fate} {}
    Result<Done> look(const std::function<void(Reader&)>& use) override;

private:
    Readers& readers_;
    Fate& fate_;
};

/// Everything together: the sample school with class 5 «А» closed, marks in it, and two disks.
class TestedArchive {
public:
    TestedArchive();

    /// What a process works with until it dies.
    SealingDesk desk();
    /// A new process: no more trouble.
    void restart() { fate = Fate{}; }

    /// States facts as one command of somebody.
    void state(std::vector<EntryBody> facts, PersonId actor = {});
    void add_disk(const std::string& location, const std::string& device_id, RoomId room);
    Result<SealedYear> seal() { return seal_class_year(desk(), school.class_5a); }

    template <class Use>
    auto ask(Use use) {
        return readers.read([&](Reader& reader) { return use(reader); }).value();
    }
    Package package();
    /// The package's bytes on a disk; empty if there are none.
    Bytes copy_on(const std::string& location);

    SampleSchool school;
    MemorySchool store;
    std::map<std::string, Disk> disks;
    Objects own_objects;
    Fate fate;

    FatedReaders readers{store, fate};
    FatedWriter writer{store, fate};
    MemoryShelf shelf{disks, fate};
    MemoryMedium own{own_objects, fate};
    MemoryBook book{store, fate};
    TextPrinter printer{fate};
    RoomId cellar = id_of<RoomId>(1);
    RoomId library = id_of<RoomId>(2);

private:
    int next_command_ = 1;
    int next_medium_ = 1;
};

}  // namespace letopis::testing
