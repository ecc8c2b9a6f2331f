import { useId, useMemo, useState } from "react";
import { Button as TreeArrow } from "react-aria-components/Button";
import { Collection } from "react-aria-components/Collection";
import { Tree, TreeItem, TreeItemContent } from "react-aria-components/Tree";
import { useAppStore, useAppStoreApi } from "../../state/index.ts";
import { Choice } from "../controls/choice.tsx";
import { Icon } from "../controls/icon.tsx";
import { useKnowledge } from "../records/knowledge-context.ts";
import { useText } from "../text/use-text.ts";
import styles from "./body-tree.module.css";
import { muscleKey, pointKey, type TreeNode, treeItems } from "./tree-items.ts";

function NodeText({ node }: { readonly node: TreeNode }) {
  if (node.kind !== "muscle") return <span className={styles[node.kind]}>{node.title}</span>;
  return (
    <span className={styles.muscle}>
      {node.title}
      <span className={styles.latin} lang="la">
        {node.latin}
      </span>
    </span>
  );
}

function TreeLine({ node }: { readonly node: TreeNode }) {
  const store = useAppStoreApi();
  const text = useText().tree;
  return (
    <TreeItem
      id={node.key}
      textValue={node.title}
      className={styles.item ?? ""}
      onHoverStart={() => {
        if (node.kind === "muscle") store.getState().hoverStructure(node.target);
      }}
      onHoverEnd={() => store.getState().hoverStructure(null)}
    >
      <TreeItemContent>
        <div className={styles.line}>
          {node.children.length > 0 ? (
            <TreeArrow slot="chevron" className={styles.arrow ?? ""} aria-label={text.unfold}>
              <Icon name="forward" size={14} />
            </TreeArrow>
          ) : (
            <span />
          )}
          <NodeText node={node} />
        </div>
      </TreeItemContent>
      <Collection items={node.children}>{(child) => <TreeLine node={child} />}</Collection>
    </TreeItem>
  );
}

function find(nodes: readonly TreeNode[], key: string): TreeNode | undefined {
  for (const node of nodes) {
    const found = node.key === key ? node : find(node.children, key);
    if (found) return found;
  }
  return undefined;
}

/** The parents of a line: they must be open for it to be seen. */
function parentsOf(nodes: readonly TreeNode[], key: string): readonly string[] {
  for (const node of nodes) {
    if (node.children.some((child) => child.key === key)) return [node.key];
    const deeper = parentsOf(node.children, key);
    if (deeper.length > 0) return [node.key, ...deeper];
  }
  return [];
}

/** The body as a list: region, muscle, knot. Keeps step with the selection on the body. */
export function BodyTree() {
  const text = useText();
  const knowledge = useKnowledge();
  const titleId = useId();
  const selected = useAppStore((s) => s.selected);
  const selectedPoint = useAppStore((s) => s.selectedPoint);
  const selectStructure = useAppStore((s) => s.selectStructure);
  const selectPoint = useAppStore((s) => s.selectPoint);
  const askCamera = useAppStore((s) => s.askCamera);
  const [side, setSide] = useState<"right" | "left">("right");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => treeItems(knowledge, side, text), [knowledge, side, text]);

  const selectedSide = selected?.side;
  const selectedKey = selectedPoint
    ? pointKey(selectedPoint.triggerPoint)
    : selected
      ? muscleKey(selected.id)
      : null;

  // Keeps step with a selection made elsewhere: its side, and its line in view.
  const [followed, setFollowed] = useState<string | null>(null);
  const follow = selectedKey === null ? null : `${selectedKey}.${selectedSide}`;
  if (follow !== followed) {
    setFollowed(follow);
    if (selectedSide === "left" || selectedSide === "right") setSide(selectedSide);
    if (selectedKey !== null) {
      setOpen((old) => new Set([...old, ...parentsOf(items, selectedKey)]));
    }
  }

  function choose(key: string) {
    const node = find(items, key);
    if (!node) return;
    if (node.kind === "muscle") {
      selectStructure(node.target);
      askCamera({ kind: "focus-structure", target: node.target });
    } else if (node.kind === "point") {
      selectPoint(node.target);
    } else {
      setOpen((old) => {
        const next = new Set(old);
        if (!next.delete(key)) next.add(key);
        return next;
      });
    }
  }

  return (
    <section aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text.tree.title}
        </h2>
        <Choice
          label={text.side.choose}
          value={side}
          options={[
            { value: "right", label: text.side.right },
            { value: "left", label: text.side.left },
          ]}
          onChoose={setSide}
        />
      </div>
      <Tree
        aria-label={text.tree.title}
        className={styles.tree ?? ""}
        items={items}
        selectionMode="single"
        selectionBehavior="toggle"
        disallowEmptySelection={selectedKey !== null}
        selectedKeys={selectedKey ? [selectedKey] : []}
        onSelectionChange={(keys) => {
          // A press on a line when another is selected comes as a selection, else as an action.
          const [key] = keys === "all" ? [] : [...keys];
          if (key !== undefined) choose(String(key));
        }}
        expandedKeys={open}
        onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
        onAction={(key) => choose(String(key))}
      >
        {(node) => <TreeLine node={node} />}
      </Tree>
    </section>
  );
}
